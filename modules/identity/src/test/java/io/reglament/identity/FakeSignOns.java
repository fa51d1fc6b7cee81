package io.reglament.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The platform's sign-ons in a test's hand: who has a session open, and whether the one at hand is fresh. */
public final class FakeSignOns implements OpenSignOns, FreshSignOn {
    private final Set<String> open = new HashSet<>();
    private boolean stale;

    /** Stands in for the platform. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {
        @Bean
        FakeSignOns fakeSignOns() {
            return new FakeSignOns();
        }
    }

    @Override
    public Set<String> end(Set<String> subjects) {
        Set<String> ended = new HashSet<>(open);
        ended.retainAll(subjects);
        open.removeAll(ended);
        return ended;
    }

    @Override
    public boolean isFresh() {
        return !stale;
    }

    @Override
    public String again(HttpServletRequest request, String page) {
        return "/sign-on-anew-for" + page;
    }

    public void open(String subject) {
        open.add(subject);
    }

    public Set<String> open() {
        return open;
    }

    public void stale(boolean isStale) {
        stale = isStale;
    }
}
