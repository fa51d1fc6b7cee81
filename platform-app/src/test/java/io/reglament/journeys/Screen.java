package io.reglament.journeys;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/**
 * A page as somebody sees it.
 *
 * @param user who is signed in
 * @param path below the house's address
 * @param then what is opened on it
 */
record Screen(String name, String user, String path, Consumer<Page> then) {
    Screen(String name, String user, String path) {
        this(name, user, path, page -> {});
    }

    void open(RunningHouse house, Page page) {
        page.navigate(house.base() + path);
        then.accept(page);
    }

    @Override
    public String toString() {
        return name;
    }
}
