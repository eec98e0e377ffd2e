; The administration outlives the program: removing the program never removes it, whatever is ticked. Tauri's uninstaller
; has a box "delete the application data"; who ticks it is told where the administration is and that it stays.
!macro NSIS_HOOK_PREUNINSTALL
  ${If} $DeleteAppDataCheckboxState = 1
    ${If} $LANGUAGE = 1043
      MessageBox MB_OK|MB_ICONINFORMATION "Uw administratie blijft staan, in de map $LOCALAPPDATA\${BUNDLEID}. Moet zij echt weg, verwijder dan zelf die map." /SD IDOK
    ${Else}
      MessageBox MB_OK|MB_ICONINFORMATION "Your administration stays, in the folder $LOCALAPPDATA\${BUNDLEID}. If it must really go, delete that folder yourself." /SD IDOK
    ${EndIf}
  ${EndIf}
  StrCpy $DeleteAppDataCheckboxState 0
!macroend
