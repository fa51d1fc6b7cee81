package io.reglament.compliance.web;

import io.reglament.identity.Member;
import io.reglament.regulation.ProfileFault;
import io.reglament.regulation.ProfileWords;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Everything that is wrong with a text that somebody handed in, line by line. */
@Component
class FaultsPage {
    ModelAndView of(Member member, List<ProfileFault> faults, ProfileWords words) {
        var locale = LocaleContextHolder.getLocale();
        List<Line> lines = faults.stream()
                .map(fault -> new Line(fault.line(), fault.column(), fault.pointer(), words.fault(fault, locale)))
                .toList();
        Map<String, Object> model = Map.of("root", Roots.of(member), "faults", lines);
        return new ModelAndView("compliance/faults", model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    record Line(int line, int column, String pointer, String words) {}
}
