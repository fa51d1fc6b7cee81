package io.reglament.curriculum.web;

import io.reglament.curriculum.day.MyDay;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.web.DayInAddress;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DayController {
    private final MyDay days;
    private final DueWords words;

    DayController(MyDay days, DueWords words) {
        this.days = days;
        this.words = words;
    }

    @GetMapping("/s/{slug}/day")
    @Allowed(Permission.SEE_MY_DAY)
    String day(Member member, @RequestParam Optional<String> date, Model model) {
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("day", days.of(member.school(), member.person(), date.map(DayInAddress::parse)));
        model.addAttribute("due", words);
        return "curriculum/day";
    }
}
