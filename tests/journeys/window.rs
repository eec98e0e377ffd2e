//! The real window under test: a screen of its own, the driver that WebKit brings, and the program as it is built,
//! in an empty folder on a day that stands still.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::json;
use tempfile::TempDir;

/// The longest that anything on screen may take to appear: opening the vault is slow on purpose.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often the window is looked at while waiting.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// A program in its window, with its screen, its driver and its folder.
pub struct Window {
    pub client: Client,
    pub home: TempDir,
    journey: &'static str,
    day: String,
    driver: Child,
    screen: Child,
    display: String,
}

impl Window {
    /// Opens the program in an empty folder.
    pub async fn open(journey: &'static str, day: &str) -> Self {
        let home = tempfile::tempdir().expect("a folder for the journey");
        let (screen, display) = screen();
        let (client, driver) = program(home.path(), day, &display).await;
        Self { client, home, journey, day: day.to_owned(), driver, screen, display }
    }

    /// Closes the program and opens it again, as the owner does the next day.
    pub async fn open_again(&mut self, day: &str) {
        let _ = self.client.clone().close().await;
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        self.day = day.to_owned();
        let (client, driver) = program(self.home.path(), day, &self.display).await;
        self.client = client;
        self.driver = driver;
    }

    /// Returns the folder of the administration.
    pub fn folder(&self) -> PathBuf {
        self.home.path().join("administratie")
    }

    /// Returns the folder in which "save" puts files.
    pub fn saved(&self) -> PathBuf {
        self.home.path().join("bewaard")
    }

    /// Waits until a text stands somewhere in the window.
    pub async fn sees(&self, text: &str) {
        let path = format!("//body//*[contains(normalize-space(.), {})]", quoted(text));
        self.wait_for(Locator::XPath(&path), text).await;
    }

    /// Waits until the heading of the page is this text.
    pub async fn is_on(&self, heading: &str) {
        let path = format!("//h1[contains(normalize-space(.), {})]", quoted(heading));
        self.wait_for(Locator::XPath(&path), heading).await;
    }

    /// Presses the button or follows the link with this name.
    pub async fn press(&self, name: &str) {
        let name = quoted(name);
        let path = format!(
            "//*[self::button or self::a or @role='tab' or @role='option' or self::summary]\
             [normalize-space(.) = {name} or @aria-label = {name} or starts-with(normalize-space(.), {name})]\
             [not(@disabled)]"
        );
        self.wait_for(Locator::XPath(&path), &name).await.click().await.expect("it can be pressed");
    }

    /// Fills in the field with this label, in place of what stands in it.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.field(label).await;
        field.clear().await.expect("it can be emptied");
        field.send_keys(text).await.expect("it can be filled in");
    }

    /// Chooses an option of the list with this label.
    pub async fn choose(&self, label: &str, option: &str) {
        self.field(label).await.select_by_label(option).await.expect("it is in the list");
    }

    /// Ticks the box with this label.
    pub async fn tick(&self, label: &str) {
        let path = format!("//label[contains(normalize-space(.), {})]", quoted(label));
        self.wait_for(Locator::XPath(&path), label).await.click().await.expect("it can be ticked");
    }

    /// Gives files to the field for files.
    pub async fn give_file(&self, file: &Path) {
        let field = self.wait_for(Locator::Css("input[type=file]"), "the field for files").await;
        field.send_keys(&file.display().to_string()).await.expect("it takes a file");
    }

    /// Types a key where the focus is.
    pub async fn key(&self, key: Key) {
        let focused = self.client.active_element().await.expect("something has the focus");
        focused.send_keys(&String::from(char::from(key))).await.expect("a key can be typed");
    }

    /// Goes to a page by its address.
    pub async fn go(&self, address: &str) {
        self.client.execute("location.hash = arguments[0]", vec![json!(address)]).await.expect("an address");
    }

    /// Returns the text of the page.
    pub async fn text(&self) -> String {
        let body = self.client.find(Locator::Css("body")).await.expect("a body");
        body.text().await.expect("its text")
    }

    /// Saves the window as it is, light and dark, under `target/screens/`.
    pub async fn picture(&self, name: &str) {
        // The focus ring of the last press is no part of the page.
        for theme in ["light", "dark"] {
            self.client
                .execute("document.documentElement.dataset.theme = arguments[0]", vec![json!(theme)])
                .await
                .expect("a theme");
            tokio::time::sleep(Duration::from_millis(400)).await;
            let picture = self.client.screenshot().await.expect("a picture");
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screens").join(self.journey);
            std::fs::create_dir_all(&folder).expect("a folder for pictures");
            std::fs::write(folder.join(format!("{name}-{theme}.png")), picture).expect("the picture is saved");
        }
        self.client.execute("delete document.documentElement.dataset.theme", vec![]).await.expect("the theme");
    }

    /// Waits for something, and fails with what stands on screen.
    pub async fn wait_for(&self, locator: Locator<'_>, what: &str) -> Element {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Ok(found) = self.client.find(locator).await {
                if found.is_displayed().await.unwrap_or(false) {
                    return found;
                }
            }
            if Instant::now() > until {
                self.picture("not-found").await;
                panic!("{}: there is no {what} on screen, where it says:\n{}", self.journey, self.text().await);
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    async fn field(&self, label: &str) -> Element {
        let name = quoted(label);
        let path = format!(
            "//*[(self::input or self::select or self::textarea) and \
             (@id = //label[normalize-space(.) = {name} or starts-with(normalize-space(.), {name})]/@for \
             or @aria-label = {name})]"
        );
        self.wait_for(Locator::XPath(&path), label).await
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        for process in [&mut self.driver, &mut self.screen] {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

/// Starts a screen of the size of the window.
fn screen() -> (Child, String) {
    // Xvfb chooses a free number and writes it down.
    let mut child = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1100x720x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb starts: `cargo xtask test` installs it");
    let mut number = String::new();
    let mut output = std::io::BufReader::new(child.stdout.take().expect("its output"));
    std::io::BufRead::read_line(&mut output, &mut number).expect("the number of the screen");
    (child, format!(":{}", number.trim()))
}

/// Starts the driver, and with it the program.
async fn program(home: &Path, day: &str, display: &str) -> (Client, Child) {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
    let saved = home.join("bewaard");
    std::fs::create_dir_all(&saved).expect("a folder to save in");
    let driver = Command::new("WebKitWebDriver")
        .arg(format!("--port={port}"))
        .env("DISPLAY", display)
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("GDK_BACKEND", "x11")
        .env("LANG", "nl_NL.UTF-8")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env("XDG_DATA_HOME", home.join("xdg"))
        .env("XDG_CACHE_HOME", home.join("xdg-cache"))
        .env("VERGEETBOEK_FOLDER", home.join("administratie"))
        .env("VERGEETBOEK_TODAY", day)
        .env("VERGEETBOEK_SAVE_TO", saved)
        .env("VERGEETBOEK_WITHOUT_VIEWER", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("WebKitWebDriver starts: `cargo xtask test` installs it");
    let wanted = json!({
        "webkitgtk:browserOptions": { "binary": env!("CARGO_BIN_EXE_vergeetboek") }
    });
    let capabilities = wanted.as_object().cloned().unwrap_or_default();
    let until = Instant::now() + PATIENCE;
    loop {
        let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
        match builder.capabilities(capabilities.clone()).connect(&format!("http://127.0.0.1:{port}")).await {
            Ok(client) => return (client, driver),
            Err(error) if Instant::now() > until => panic!("the window does not open: {error}"),
            Err(_) => tokio::time::sleep(LOOK_EVERY).await,
        }
    }
}

/// Returns a text as XPath takes it, whatever quotes it has.
fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}
