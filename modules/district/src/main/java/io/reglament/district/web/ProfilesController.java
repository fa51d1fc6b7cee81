package io.reglament.district.web;

import io.reglament.district.report.ProfileValues;
import io.reglament.district.report.SchoolLine;
import io.reglament.district.report.Schools;
import io.reglament.identity.DistrictPost;
import io.reglament.tenancy.Slug;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The profiles of a few schools side by side. */
@Controller
class ProfilesController {
    /** More columns than these nobody reads. */
    static final int MOST = 4;

    private final Schools schools;
    private final ProfileValues values;
    private final ProfilesComposition composition;

    ProfilesController(Schools schools, ProfileValues values, ProfilesComposition composition) {
        this.schools = schools;
        this.values = values;
        this.composition = composition;
    }

    @GetMapping(DistrictPost.ROOT + "/profiles")
    String profiles(
            @RequestParam(name = "school", defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = "false") String all,
            Model model) {
        List<String> slugs = chosen.stream()
                .flatMap(slug -> Slug.parse(slug).stream())
                .map(Slug::value)
                .distinct()
                .toList();
        List<SchoolLine> found = schools.of(slugs.stream().limit(MOST).toList());
        model.addAttribute(
                "view",
                composition.view(
                        found,
                        values.of(found.stream().map(SchoolLine::school).toList()),
                        Boolean.parseBoolean(all),
                        slugs.size() > MOST));
        return "district/profiles";
    }
}
