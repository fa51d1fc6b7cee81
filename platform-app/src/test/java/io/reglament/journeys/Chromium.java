package io.reglament.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real browser, found where {@code bin/test} says or in the usual places. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(path().orElseThrow()))
                        .setArgs(FLAGS));
    }

    static boolean found() {
        return path().isPresent();
    }

    /** A browser that keeps its data in a folder, as a teacher's own does between two mornings. */
    BrowserContext keeping(Path folder) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(Path.of(path().orElseThrow()))
                                .setArgs(FLAGS)
                                .setLocale("ru-RU")
                                .setViewportSize(1280, 900));
    }

    /** A browser of nobody's yet. */
    BrowserContext context(Browser.NewContextOptions options) {
        return browser.newContext(options.setLocale("ru-RU"));
    }

    /** Signs somebody in, in a browser in which nobody is. */
    static Page signIn(RunningHouse house, BrowserContext context, String user) {
        Page page = context.newPage();
        page.navigate(house.base() + "/");
        enter(house, page, user);
        return page;
    }

    /** On the page that asks for it. */
    static void enter(RunningHouse house, Page page, String user) {
        page.fill("#username", user);
        page.fill("#password", house.password());
        page.click("#kc-login");
        page.waitForURL(address -> address.startsWith(house.base()));
    }

    /** Somebody's own browser, signed in, at the page they land on. */
    Page signedIn(RunningHouse house, String user) {
        return signedIn(house, user, 1280);
    }

    Page signedIn(RunningHouse house, String user, int width) {
        BrowserContext context = context(new Browser.NewContextOptions().setViewportSize(width, 900));
        return signIn(house, context, user);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<String> path() {
        return Optional.ofNullable(System.getenv("REGLAMENT_CHROMIUM"))
                .or(() -> List.of("/usr/bin/chromium", "/usr/bin/chromium-browser").stream()
                        .filter(candidate -> Path.of(candidate).toFile().canExecute())
                        .findFirst());
    }
}
