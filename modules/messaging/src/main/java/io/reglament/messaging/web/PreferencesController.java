package io.reglament.messaging.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.messaging.mail.MailFault;
import io.reglament.messaging.mail.MailKind;
import io.reglament.messaging.mail.MailPreferences;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which news come by mail, when, and to which address. */
@Controller
@RequestMapping("/s/{slug}/messages/preferences")
class PreferencesController {
    private final MailPreferences preferences;
    private final MessagePages pages;

    PreferencesController(MailPreferences preferences, MessagePages pages) {
        this.preferences = preferences;
        this.pages = pages;
    }

    @GetMapping
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView page(Member member, @RequestParam(defaultValue = "false") boolean saved) {
        return page(member, Map.of()).addObject("saved", saved);
    }

    @PostMapping
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView change(
            Member member, @Valid @ModelAttribute("form") WishForm form, BindingResult faults, Locale locale) {
        if (faults.hasErrors()) {
            return refused(page(member, Map.of("hours", "messaging.fault.hours")));
        }
        preferences.of(member).ifPresent(wish -> preferences.change(member, form.over(wish, locale.getLanguage())));
        return saved(member);
    }

    @PostMapping("/address")
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView address(Member member, @RequestParam(defaultValue = "") @Size(max = 254) String mail, Locale locale) {
        return preferences
                .ask(member, mail, locale.getLanguage())
                .map(fault -> refused(page(member, said("mail", fault)).addObject("typed", mail)))
                .orElseGet(() -> saved(member));
    }

    @PostMapping("/code")
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView code(Member member, @RequestParam(defaultValue = "") @Size(max = 40) String code, Locale locale) {
        return preferences
                .confirm(member, code, locale.getLanguage())
                .map(fault -> refused(page(member, said(whereCodes(member), fault))))
                .orElseGet(() -> saved(member));
    }

    @PostMapping("/forget")
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView forget(Member member) {
        preferences.forget(member);
        return saved(member);
    }

    /** @param faults by the field beside which they are said, as keys of the bundle */
    private ModelAndView page(Member member, Map<String, String> faults) {
        return pages.of("messaging/preferences", member)
                .addObject("possible", preferences.possible())
                .addObject("wish", preferences.of(member))
                .addObject("waiting", preferences.waiting(member))
                .addObject("quiet", preferences.quiet(member))
                .addObject("kinds", MailKind.values())
                .addObject("faults", faults);
    }

    /** Where no code is waited for any more, a new one is to be asked for. */
    private String whereCodes(Member member) {
        return preferences.waiting(member).isPresent() ? "code" : "mail";
    }

    private static Map<String, String> said(String field, MailFault fault) {
        return Map.of(field, "messaging.fault.mail." + fault.key());
    }

    private static ModelAndView saved(Member member) {
        return new ModelAndView("redirect:" + MessageAddress.of(member) + "/preferences?saved=true");
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
