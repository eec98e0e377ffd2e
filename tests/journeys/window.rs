//! The real window under test: a screen of its own, the driver that WebKit brings, and the program as it is built,
//! in an empty folder on a day that stands still.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::rc::Rc;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
pub use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};
use tempfile::TempDir;

/// The longest that anything on screen may take to appear: opening the vault is slow on purpose, and other journeys
/// use the same two cores.
const PATIENCE: Duration = Duration::from_secs(45);

/// The longest that the driver may take to do one thing.
const ONE_ACT: Duration = Duration::from_secs(20);

/// How often the window is looked at while waiting.
const LOOK_EVERY: Duration = Duration::from_millis(40);

/// Finds what a person would find, by what it is and what it says.
const LOOK: &str = include_str!("look.js");

/// Holds still what moves, so that a picture is the same every time. The window's policy takes no style from a text.
const HOLD_STILL: &str = "const still = new CSSStyleSheet();
    still.replaceSync('* { transition: none !important; animation: none !important; caret-color: transparent !important }');
    document.adoptedStyleSheets = [still];";

/// Turns the theme and answers when the window is drawn again and its letters are there.
const TURN: &str = "const [theme, done] = arguments;
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";

/// Makes one dot in the corner beat. WebKit takes a picture at the next change of the window, and waits for it as long
/// as it takes.
const BEAT: &str = "const dot = document.createElement('div');
    const look = { position: 'fixed', right: 0, bottom: 0, width: '1px', height: '1px', zIndex: 99 };
    Object.assign(dot.style, look);
    (document.querySelector('dialog[open]') ?? document.body).append(dot);
    let dark = false;
    const beat = setInterval(() => { dark = !dark; dot.style.background = dark ? '#fffefb' : '#fffefa'; }, 16);
    window.endBeat = () => { clearInterval(beat); dot.remove(); };";

/// Closes the messages in the corner, as a person does who wants to see what is under them.
const CLEAR: &str =
    "document.querySelectorAll('.toast button:last-of-type').forEach((close) => close.click())";

/// The most pictures that a page has below one another.
const WINDOWS_OF_A_PAGE_MAX: usize = 4;

/// Scrolls on by a window, and answers whether there was anything left.
const SCROLL_ON: &str = "if (document.querySelector('dialog[open]')) return false;
    const before = scrollY;
    scrollBy({ top: innerHeight * 0.85, behavior: 'instant' });
    return scrollY > before + 8;";

/// Says what stands in the smallest part of the page with a text in it.
const INSIDE: &str = "const plain = (text) => text.replaceAll('\u{ad}', '').replace(/\\s+/g, ' ');
    const has = [...document.querySelectorAll('section, tr, li')]
        .filter((box) => plain(box.innerText).includes(arguments[0]));
    const inner = has.filter((box) => !has.some((other) => other !== box && box.contains(other)));
    return inner.map((box) => box.innerText)";

/// Names what has the focus, as it is read out.
const FOCUSED: &str = "const it = document.activeElement;
    return it.getAttribute('aria-label') ?? it.labels?.[0]?.innerText ?? it.innerText ?? ''";

/// The most strokes of the tab key from one thing on a page to another.
const TABS_MAX: usize = 150;

/// Lets a file go over the window, as a hand does that drags it there. The driver has no hand that carries files.
const DROP: &str = "const [name, text] = arguments;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], name));
    for (const act of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(act, { dataTransfer, bubbles: true, cancelable: true }));
    }";

/// Calls the host as the window does.
const CALL: &str = "const [name, request, done] = arguments;
    window.__TAURI_INTERNALS__.invoke(name, { request }).then(
        (answer) => done({ answer }), (failure) => done({ failure }));";

/// A program to open: where it stands, what it finds in its environment, and where its administration will be.
#[derive(Clone)]
pub struct Program {
    pub path: PathBuf,
    pub environment: Vec<(&'static str, OsString)>,
    pub folder: PathBuf,
}

impl Program {
    /// The program as it is built for the tests, which takes its folders and its day from the environment.
    fn built(home: &Path, day: &str) -> Self {
        let folder = home.join("administratie");
        let saved = home.join("bewaard");
        std::fs::create_dir_all(&saved).expect("a folder to save in");
        Self {
            path: PathBuf::from(env!("CARGO_BIN_EXE_vergeetboek")),
            environment: vec![
                ("XDG_DATA_HOME", home.join("xdg").into()),
                ("XDG_CACHE_HOME", home.join("xdg-cache").into()),
                ("VERGEETBOEK_FOLDER", folder.clone().into()),
                ("VERGEETBOEK_TODAY", day.into()),
                ("VERGEETBOEK_SAVE_TO", saved.into()),
                ("VERGEETBOEK_WITHOUT_VIEWER", "1".into()),
            ],
            folder,
        }
    }
}

/// A program in its window, with its screen, its driver and its folder.
pub struct Window {
    client: Client,
    home: Rc<TempDir>,
    journey: &'static str,
    program: Program,
    driver: Child,
    screen: Rc<Screen>,
}

impl Window {
    /// Opens the program in an empty folder.
    pub async fn open(journey: &'static str, day: &str) -> Self {
        let home = Rc::new(tempfile::tempdir().expect("a folder for the journey"));
        let program = Program::built(home.path(), day);
        Self::open_program(home, journey, program).await
    }

    /// Opens a program that has this folder for itself.
    pub async fn open_program(home: Rc<TempDir>, journey: &'static str, program: Program) -> Self {
        Self::open_in(home, Rc::new(Screen::start()), journey, program).await
    }

    /// Opens the program a second time on the same folder.
    pub async fn open_beside(&self) -> Self {
        Self::open_in(
            Rc::clone(&self.home),
            Rc::clone(&self.screen),
            self.journey,
            self.program.clone(),
        )
        .await
    }

    async fn open_in(
        home: Rc<TempDir>,
        screen: Rc<Screen>,
        journey: &'static str,
        program: Program,
    ) -> Self {
        let (client, driver) = start(&program, &screen.display).await;
        let window = Self {
            client,
            home,
            journey,
            program,
            driver,
            screen,
        };
        window.run(HOLD_STILL, vec![]).await;
        window
    }

    /// Closes the program and opens it again, as the owner does on another day.
    pub async fn open_again(&mut self, day: &str) {
        self.close().await;
        self.program = Program::built(self.home.path(), day);
        self.start_again().await;
    }

    /// Starts the program again after it was closed.
    pub async fn start_again(&mut self) {
        let (client, driver) = start(&self.program, &self.screen.display).await;
        self.client = client;
        self.driver = driver;
        self.run(HOLD_STILL, vec![]).await;
    }

    /// Closes the program and waits until its process is gone.
    pub async fn close(&mut self) {
        let _ = self.client.clone().close().await;
        end(&mut self.driver);
    }

    /// Breaks the program off as a crash does: nothing of it is asked first.
    pub fn break_off(&mut self) {
        end(&mut self.driver);
    }

    /// Returns the folder of the administration.
    pub fn folder(&self) -> PathBuf {
        self.program.folder.clone()
    }

    /// Returns the folder in which the journey keeps files of its own.
    pub fn desk(&self) -> &Path {
        self.home.path()
    }

    /// Waits for the one file in the folder for saving whose name has these letters in it. One that is still being
    /// written has a name of its own until it is whole.
    pub async fn saved(&self, letters: &str) -> PathBuf {
        let folder = self.home.path().join("bewaard");
        self.wait(&format!("a saved file like {letters}"), async || {
            std::fs::read_dir(&folder)
                .expect("the folder")
                .filter_map(|file| Some(file.ok()?.path()))
                .filter(|path| path.extension().is_none_or(|last| last != "part"))
                .find(|path| path.display().to_string().contains(letters))
        })
        .await
    }

    /// Waits until a text stands somewhere in the window.
    pub async fn sees(&self, text: &str) {
        self.wait(&format!("‘{text}’"), async || {
            self.text().await.contains(text).then_some(())
        })
        .await;
    }

    /// Waits until a text stands in a smallest part of the page that has another text.
    pub async fn sees_in(&self, part: &str, text: &str) {
        self.wait(&format!("‘{text}’ beside ‘{part}’"), async || {
            let inside = self.run(INSIDE, vec![json!(part)]).await;
            let mut parts = inside.as_array()?.iter().filter_map(Value::as_str);
            parts.any(|one| plain(one).contains(text)).then_some(())
        })
        .await;
    }

    /// Waits until a text stands nowhere in the window.
    pub async fn sees_no(&self, text: &str) {
        self.wait(&format!("no ‘{text}’"), async || {
            (!self.text().await.contains(text)).then_some(())
        })
        .await;
    }

    /// Waits until the heading of the page is this text.
    pub async fn is_on(&self, heading: &str) {
        // The heading of a page is set with the apostrophe of print.
        let set = heading.replace('\'', "’");
        self.find("heading", &set, "").await;
    }

    /// Says whether there is a field with this label now.
    pub async fn has_field(&self, label: &str) -> bool {
        self.look("field", label, "").await.is_some()
    }

    /// Presses the button, tab or option or follows the link with this name.
    pub async fn press(&self, name: &str) {
        self.press_in("", name).await;
    }

    /// Presses what has this name in the part of the page that has this text.
    pub async fn press_in(&self, part: &str, name: &str) {
        let what = format!("‘{name}’ to press");
        self.wait(&what, async || {
            soon(self.look("act", name, part).await?.click())
                .await?
                .ok()
        })
        .await;
    }

    /// Fills in the field with this label, in place of what stands in it.
    pub async fn fill(&self, label: &str, text: &str) {
        self.fill_in("", label, text).await;
    }

    /// Fills in the field with this label in the part of the page that has this text.
    pub async fn fill_in(&self, part: &str, label: &str, text: &str) {
        let field = self.find("field", label, part).await;
        field
            .clear()
            .await
            .unwrap_or_else(|error| panic!("{}: {label} cannot be emptied: {error}", self.journey));
        field
            .send_keys(text)
            .await
            .unwrap_or_else(|error| panic!("{}: {label} cannot be filled: {error}", self.journey));
    }

    /// Chooses an option of the list with this label.
    pub async fn choose(&self, label: &str, option: &str) {
        self.choose_in("", label, option).await;
    }

    /// Chooses an option of the list with this label in the part of the page that has this text.
    pub async fn choose_in(&self, part: &str, label: &str, option: &str) {
        let what = format!("‘{option}’ in the list {label}");
        self.wait(&what, async || {
            let list = self.look("field", label, part).await?;
            soon(list.select_by_label(option)).await?.ok()
        })
        .await;
    }

    /// Types part of a name and takes the one that the field finds.
    pub async fn pick(&self, label: &str, letters: &str, found: &str) {
        self.fill(label, letters).await;
        self.press(found).await;
    }

    /// Ticks the box with this label.
    pub async fn tick(&self, label: &str) {
        self.find("tick", label, "")
            .await
            .click()
            .await
            .expect("it can be ticked");
    }

    /// Gives a file to the field for files.
    pub async fn give_file(&self, label: &str, file: &Path) {
        let field = self.find("file", label, "").await;
        field
            .send_keys(&file.display().to_string())
            .await
            .expect("it takes a file");
    }

    /// Drops a file on the page.
    pub async fn drop_file(&self, name: &str, text: &str) {
        self.run(DROP, vec![json!(name), json!(text)]).await;
    }

    /// Returns what stands in the field with this label.
    pub async fn value_of(&self, label: &str) -> String {
        let field = self.find("field", label, "").await;
        let value = field.prop("value").await.expect("it can be read");
        value.unwrap_or_default()
    }

    /// Types on the keyboard, letter by letter, wherever the focus is.
    pub async fn types(&self, text: &str) {
        for letter in text.chars() {
            self.keyboard(&[letter]).await;
        }
    }

    /// Strikes one key.
    pub async fn strikes(&self, key: Key) {
        self.keyboard(&[char::from(key)]).await;
    }

    /// Strikes a letter while Ctrl is held down.
    pub async fn strikes_with_control(&self, letter: char) {
        self.keyboard(&[char::from(Key::Control), letter]).await;
    }

    /// Presses keys down one after the other, and lets them go from the last to the first.
    async fn keyboard(&self, keys: &[char]) {
        let down = keys.iter().map(|key| KeyAction::Down { value: *key });
        let up = keys.iter().rev().map(|key| KeyAction::Up { value: *key });
        let strokes = down
            .chain(up)
            .fold(KeyActions::new("keyboard".to_owned()), |all, one| {
                all.then(one)
            });
        soon(self.client.perform_actions(strokes))
            .await
            .unwrap_or_else(|| panic!("{}: the keyboard does not answer", self.journey))
            .expect("a keyboard");
    }

    /// Goes on with the tab key until what has this name has the focus.
    pub async fn tabs_to(&self, name: &str) {
        for _ in 0..TABS_MAX {
            if self.focused().await.starts_with(name) {
                return;
            }
            self.strikes(Key::Tab).await;
        }
        self.fails(&format!("‘{name}’ within reach of the tab key"))
            .await;
    }

    /// Returns the name of what has the focus.
    async fn focused(&self) -> String {
        let name = self.run(FOCUSED, vec![]).await;
        plain(name.as_str().unwrap_or_default())
    }

    /// Waits until the field with this label has the focus.
    pub async fn has_focus_in(&self, label: &str) {
        let focused = "return document.activeElement?.labels?.[0]?.innerText ?? ''";
        self.wait(&format!("the focus in ‘{label}’"), async || {
            let name = self.run(focused, vec![]).await;
            name.as_str()
                .is_some_and(|name| name.starts_with(label))
                .then_some(())
        })
        .await;
    }

    /// Goes to a page by its address.
    pub async fn go(&self, address: &str, heading: &str) {
        self.run("location.hash = arguments[0]", vec![json!(address)])
            .await;
        self.is_on(heading).await;
    }

    /// Opens a file in place of the program, as a browser does.
    pub async fn open_file(&self, file: &Path) {
        let address = format!("file://{}", file.display());
        self.client.goto(&address).await.expect("the file opens");
        self.run(HOLD_STILL, vec![]).await;
    }

    /// Follows a place of the rail.
    pub async fn place(&self, name: &str) {
        self.press_in("", name).await;
        self.is_on(name).await;
    }

    /// Calls the host as the window does, for what a journey needs to have and does not show.
    pub async fn call(&self, name: &str, request: Value) -> Value {
        let outcome = self
            .client
            .execute_async(CALL, vec![json!(name), request])
            .await
            .expect("the host answers");
        assert!(
            outcome.get("failure").is_none(),
            "{}: {name} failed: {outcome}",
            self.journey
        );
        outcome["answer"].clone()
    }

    /// Returns the text of the page, its spaces made plain.
    pub async fn text(&self) -> String {
        let text = self.run("return document.body.innerText", vec![]).await;
        plain(text.as_str().unwrap_or_default())
    }

    /// Saves the window as it is, light and dark, under `target/screens/`.
    pub async fn picture(&self, name: &str) {
        self.run(CLEAR, vec![]).await;
        let before = self
            .run(
                "return document.documentElement.dataset.theme ?? null",
                vec![],
            )
            .await;
        for theme in ["light", "dark"] {
            self.turn(json!(theme)).await;
            self.take(&format!("{name}-{theme}")).await;
        }
        self.turn(before).await;
    }

    /// Saves all of a page, one window after the other from the top.
    pub async fn pictures(&self, name: &str) {
        self.is_done().await;
        self.picture(name).await;
        for number in 2..=WINDOWS_OF_A_PAGE_MAX {
            let more = self.run(SCROLL_ON, vec![]).await;
            if more != json!(true) {
                break;
            }
            self.picture(&format!("{name}-{number}")).await;
        }
        self.run("scrollTo(0, 0)", vec![]).await;
    }

    /// Waits until nothing on the page is still being fetched.
    pub async fn is_done(&self) {
        let loading = "return document.querySelector('.skeleton') === null";
        self.wait("a page that is done", async || {
            (self.run(loading, vec![]).await == json!(true)).then_some(())
        })
        .await;
    }

    /// Sees to it that the page needs no scrolling sideways.
    pub async fn stays_within(&self) {
        let over = self
            .run(
                "return document.documentElement.scrollWidth - innerWidth",
                vec![],
            )
            .await;
        let over = over.as_f64().unwrap_or_default();
        if over > 0.0 {
            self.fails(&format!("room enough: {over} pixels too little"))
                .await;
        }
    }

    async fn turn(&self, theme: Value) {
        self.client
            .execute_async(TURN, vec![theme])
            .await
            .expect("a theme");
    }

    async fn take(&self, name: &str) {
        self.run(BEAT, vec![]).await;
        let picture = soon(self.client.screenshot())
            .await
            .expect("a picture in time")
            .expect("a picture");
        self.run("window.endBeat()", vec![]).await;
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("target/screens")
            .join(self.journey);
        std::fs::create_dir_all(&folder).expect("a folder for pictures");
        std::fs::write(folder.join(format!("{name}.png")), picture).expect("the picture is saved");
    }

    /// Runs a script in the window.
    pub async fn run(&self, script: &str, given: Vec<Value>) -> Value {
        let outcome = soon(self.client.execute(script, given)).await;
        outcome
            .unwrap_or_else(|| panic!("{}: the window does not answer", self.journey))
            .unwrap_or_else(|error| panic!("{}: {error}", self.journey))
    }

    async fn look(&self, what: &str, name: &str, part: &str) -> Option<Element> {
        let asked = vec![json!(what), json!(name), json!(part)];
        let found = soon(self.client.execute(LOOK, asked)).await?.ok()?;
        let id = found.as_object()?.values().next()?.as_str()?.to_owned();
        Some(Element::from_element_id(
            self.client.clone(),
            ElementRef::from(id),
        ))
    }

    async fn find(&self, what: &str, name: &str, part: &str) -> Element {
        self.wait(&format!("{what} ‘{name}’"), async || {
            self.look(what, name, part).await
        })
        .await
    }

    /// Waits for something, and fails with what stands on screen.
    async fn wait<T>(&self, what: &str, look: impl AsyncFn() -> Option<T>) -> T {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = look().await {
                return found;
            }
            if Instant::now() > until {
                self.fails(what).await;
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Fails with what stands on screen.
    async fn fails(&self, what: &str) -> ! {
        self.take("not-found").await;
        let address = self.run("return location.hash", vec![]).await;
        panic!(
            "journey {}, page {address}: there is not {what} on screen, where it says:\n{}",
            self.journey,
            self.text().await
        );
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        end(&mut self.driver);
    }
}

/// A screen that nobody sees.
struct Screen {
    child: Child,
    display: String,
}

impl Screen {
    /// Starts a screen of the size of the window.
    fn start() -> Self {
        // Xvfb chooses a free number and writes it down.
        let mut child = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1100x720x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts: `cargo xtask test` installs it");
        let mut number = String::new();
        let mut output = std::io::BufReader::new(child.stdout.take().expect("its output"));
        std::io::BufRead::read_line(&mut output, &mut number).expect("the number of the screen");
        Self {
            child,
            display: format!(":{}", number.trim()),
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Ends a driver and the program that it started: they are a group of their own.
fn end(driver: &mut Child) {
    if matches!(driver.try_wait(), Ok(Some(_))) {
        return;
    }
    let group = format!("-{}", driver.id());
    let _ = Command::new("kill")
        .args(["-9", "--", &group])
        .stderr(Stdio::null())
        .status();
    let _ = driver.wait();
}

/// Starts the driver, and with it the program.
async fn start(program: &Program, display: &str) -> (Client, Child) {
    let until = Instant::now() + PATIENCE;
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|free| free.local_addr())
        .expect("a free port")
        .port();
    let driver = Command::new("WebKitWebDriver")
        .arg(format!("--port={port}"))
        .env("DISPLAY", display)
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("GDK_BACKEND", "x11")
        .env("LANG", "nl_NL.UTF-8")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env_remove("XDG_DATA_HOME")
        .env_remove("XDG_CACHE_HOME")
        .envs(program.environment.clone())
        .process_group(0)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("WebKitWebDriver starts: `cargo xtask test` installs it");
    let wanted = json!({ "webkitgtk:browserOptions": { "binary": program.path } });
    let capabilities = wanted.as_object().cloned().unwrap_or_default();
    loop {
        let mut builder =
            ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
        match builder
            .capabilities(capabilities.clone())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
        {
            Ok(client) => return (client, driver),
            Err(error) if Instant::now() > until => panic!("the window does not open: {error}"),
            Err(_) => tokio::time::sleep(LOOK_EVERY).await,
        }
    }
}

/// Waits for one act of the driver; none when it takes too long.
async fn soon<T>(act: impl Future<Output = T>) -> Option<T> {
    tokio::time::timeout(ONE_ACT, act).await.ok()
}

/// Makes every run of spaces one plain space, and leaves out where a word may break.
pub fn plain(text: &str) -> String {
    text.replace('\u{ad}', "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
