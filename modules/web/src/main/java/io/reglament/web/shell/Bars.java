package io.reglament.web.shell;

import io.reglament.web.Navigation;
import io.reglament.web.NavigationItem;
import io.reglament.web.Shell;
import io.reglament.web.ShellSource;
import io.reglament.web.languages.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the bar for a page. */
@Component
public class Bars {
    private final ObjectProvider<ShellSource> source;
    private final ObjectProvider<Navigation> navigation;
    private final MessageSource messages;

    Bars(ObjectProvider<ShellSource> source, ObjectProvider<Navigation> navigation, MessageSource messages) {
        this.source = source;
        this.navigation = navigation;
        this.messages = messages;
    }

    Bar of(HttpServletRequest request) {
        Shell shell = Optional.ofNullable(source.getIfAvailable())
                .map(known -> known.shell(request))
                .orElse(Shell.OUTSIDE);
        return Bar.of(shell, links(request, shell), languages(path(request), query(request)));
    }

    /** The same for every address and every school: a problem page must not tell what lies behind an address. */
    public Bar bare() {
        return Bar.bare(languages("/", ""));
    }

    private List<NavigationLink> links(HttpServletRequest request, Shell shell) {
        if (shell.root().isEmpty()) {
            return List.of();
        }
        List<NavigationItem> items = navigation.stream()
                .flatMap(module -> module.items(request).stream())
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String here = items.stream()
                .map(item -> shell.root() + item.path())
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return items.stream()
                .map(item -> link(item, shell.root() + item.path(), here))
                .toList();
    }

    private static NavigationLink link(NavigationItem item, String href, String here) {
        return new NavigationLink(item.key(), href, href.equals(here), item.waiting());
    }

    private List<LanguageLink> languages(String path, String query) {
        return Stream.of(Language.values())
                .map(language -> language(language, path + "?" + query + "lang=" + language.code()))
                .toList();
    }

    private LanguageLink language(Language language, String href) {
        var locale = LocaleContextHolder.getLocale();
        String name = messages.getMessage("web.language." + language.code(), null, locale);
        return new LanguageLink(
                language.code(), name, href, locale.getLanguage().equals(language.code()));
    }

    /** Danger: a link that begins with two slashes leads to a foreign host. */
    private static String path(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("^[/\\\\]+", "/");
    }

    private static String query(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .filter(query -> !query.isEmpty())
                .map(query -> query + "&")
                .orElse("");
    }
}
