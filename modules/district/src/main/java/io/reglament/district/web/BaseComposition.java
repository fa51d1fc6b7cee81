package io.reglament.district.web;

import io.reglament.district.web.BaseView.Impact;
import io.reglament.district.web.BaseView.Line;
import io.reglament.district.web.BaseView.Touch;
import io.reglament.regulation.BaseDifference;
import io.reglament.regulation.BaseImpact;
import io.reglament.regulation.BaseVersion;
import io.reglament.regulation.BaseVersion.Publication;
import io.reglament.regulation.DistrictBase;
import io.reglament.regulation.Entry;
import io.reglament.regulation.ProfileFault;
import io.reglament.regulation.ProfileRefused;
import io.reglament.regulation.ProfileWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the versions of the base, what they change, and what they would do to the schools. */
@Component
class BaseComposition {
    private static final int PAGE = 20;
    private static final int MOST_SCHOOLS = 50;

    private final DistrictBase base;
    private final ProfileWords words;
    private final Say say;

    BaseComposition(DistrictBase base, ProfileWords words, Say say) {
        this.base = base;
        this.words = words;
        this.say = say;
    }

    BaseView.Versions list(int page) {
        LocalDate today = base.earliest();
        int current = base.inForce(today);
        List<BaseVersion> versions = base.versions(page);
        return new BaseView.Versions(
                current,
                versions.stream().map(version -> line(version, current, today)).toList(),
                page,
                versions.size() == PAGE);
    }

    BaseView version(BaseVersion version, Optional<LocalDate> wanted, Optional<ProfileRefused> refused) {
        LocalDate today = base.earliest();
        LocalDate from = wanted.filter(day -> !day.isBefore(today)).orElse(today.plusDays(1));
        int current = base.inForce(today);
        BaseDifference difference = base.compare(before(version, current), version.version());
        return new BaseView(
                line(version, current, today),
                difference.before(),
                difference.changes().stream()
                        .map(change -> words.change(change, locale()))
                        .toList(),
                named(difference.locked()),
                named(difference.freed()),
                version.published().isPresent()
                        ? Optional.empty()
                        : Optional.of(impact(base.impact(version.version(), from))),
                from.toString(),
                today.toString(),
                refused.map(why -> words.refusal(why, locale())).orElse(""));
    }

    List<BaseView.Fault> faults(List<ProfileFault> faults) {
        return faults.stream()
                .map(fault ->
                        new BaseView.Fault(fault.line(), fault.column(), fault.pointer(), words.fault(fault, locale())))
                .toList();
    }

    /** What is published is compared with what held on the day before. */
    private int before(BaseVersion version, int current) {
        return version.published()
                .map(Publication::from)
                .map(from -> base.inForce(from.minusDays(1)))
                .orElse(current);
    }

    private Line line(BaseVersion version, int current, LocalDate today) {
        return new Line(
                version.version(),
                "district.base.state." + state(version, current, today),
                version.published().isPresent(),
                version.published().map(each -> say.date(each.from())).orElse(""),
                version.published()
                        .map(each -> say.words(
                                "district.base.order",
                                each.order().number(),
                                say.date(each.order().date())))
                        .orElse(""),
                version.published().map(Publication::by).orElse(version.by()));
    }

    private static String state(BaseVersion version, int current, LocalDate today) {
        if (version.published().isEmpty()) {
            return "KEPT";
        }
        if (version.version() == current) {
            return "IN_FORCE";
        }
        return version.published().get().from().isAfter(today) ? "COMING" : "GONE";
    }

    private static Impact impact(BaseImpact impact) {
        List<Touch> touched = impact.touched().stream()
                .limit(MOST_SCHOOLS)
                .map(touch ->
                        new Touch(touch.school().names().in(locale()), touch.locked(), touch.norms(), touch.broken()))
                .toList();
        return new Impact(
                impact.schools(),
                impact.overruled(),
                impact.beyond(),
                impact.broken(),
                touched,
                impact.touched().size() - touched.size());
    }

    private List<String> named(List<Entry> entries) {
        return entries.stream()
                .map(entry -> words.subject(entry, locale()) + ": " + words.value(entry.value(), locale()))
                .toList();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
