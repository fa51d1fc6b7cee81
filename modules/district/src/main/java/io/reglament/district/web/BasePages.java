package io.reglament.district.web;

import io.reglament.identity.DistrictPost;
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.BaseVersion;
import io.reglament.regulation.DistrictBase;
import io.reglament.regulation.ProfileRefused;
import io.reglament.regulation.Uploaded;
import io.reglament.web.Absent;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The base over which all schools' regulations hold: its versions, handing one in, and publishing it. */
@Controller
class BasePages {
    static final String ROOT = DistrictPost.ROOT + "/base";

    /** One byte more is kept, so that the reader says that the text is too long. */
    private static final int MOST_BYTES = 256 * 1024;

    private final DistrictBase base;
    private final BaseComposition composition;
    private final DistrictPost post;

    BasePages(DistrictBase base, BaseComposition composition, DistrictPost post) {
        this.base = base;
        this.composition = composition;
        this.post = post;
    }

    @GetMapping(ROOT)
    String versions(@RequestParam(defaultValue = "") String page, Model model) {
        model.addAttribute("view", composition.list(number(page)));
        return "district/base";
    }

    /** Keeps the file as a version that binds nobody yet, or shows everything that is wrong with it. */
    @PostMapping(ROOT)
    ModelAndView upload(@RequestParam MultipartFile file) throws IOException {
        try (InputStream sent = file.getInputStream()) {
            return switch (base.upload(sent.readNBytes(MOST_BYTES + 1), who())) {
                case Uploaded.Draft(int version) -> new ModelAndView("redirect:" + ROOT + "/" + version);
                case Uploaded.Faulty faulty ->
                    new ModelAndView(
                            "district/base-faults",
                            Map.of("faults", composition.faults(faulty.faults())),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            };
        }
    }

    @GetMapping(ROOT + "/{version}")
    ModelAndView version(@PathVariable int version) {
        return version(version, Optional.empty(), Optional.empty());
    }

    /** Puts a version in force for all schools. */
    @PostMapping(ROOT + "/{version}/publication")
    ModelAndView publish(
            @PathVariable int version,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam String number,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date) {
        find(version);
        try {
            base.publish(version, from, new ApprovalOrder(number, date), who());
            return new ModelAndView("redirect:" + ROOT);
        } catch (ProfileRefused refused) {
            return version(version, Optional.of(from), Optional.of(refused));
        }
    }

    private ModelAndView version(int version, Optional<LocalDate> from, Optional<ProfileRefused> refused) {
        return new ModelAndView(
                "district/base-version",
                Map.of("view", composition.version(find(version), from, refused)),
                refused.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private BaseVersion find(int version) {
        return base.find(version).orElseThrow(Absent::new);
    }

    private String who() {
        return post.holder().orElseThrow(Absent::new).username();
    }

    /** What is no number of a page is the first one. */
    private static int number(String page) {
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }
}
