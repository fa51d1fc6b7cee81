package io.reglament.district.web;

import io.reglament.district.report.Order;
import io.reglament.district.report.Schools;
import io.reglament.identity.DistrictPost;
import io.reglament.web.Absent;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The schools of the district: how each keeps its own rules. */
@Controller
class SchoolsController {
    private static final int LAST_PAGE = 10_000;

    private final Schools schools;
    private final SchoolsComposition composition;
    private final SchoolComposition one;

    SchoolsController(Schools schools, SchoolsComposition composition, SchoolComposition one) {
        this.schools = schools;
        this.composition = composition;
        this.one = one;
    }

    @GetMapping(DistrictPost.ROOT)
    String schools(
            @RequestParam(defaultValue = "") String sort, @RequestParam(defaultValue = "") String page, Model model) {
        Order order = Order.of(sort);
        model.addAttribute(
                "view", composition.view(order, schools.page(order, LocaleContextHolder.getLocale(), number(page))));
        return "district/schools";
    }

    @GetMapping(DistrictPost.ROOT + "/schools/{slug}")
    String school(@PathVariable String slug, Model model) {
        model.addAttribute("view", one.view(schools.find(slug).orElseThrow(Absent::new)));
        return "district/school";
    }

    /** What is no number of a page is the first one. */
    private static int number(String page) {
        return page.matches("\\d{1,5}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 0;
    }
}
