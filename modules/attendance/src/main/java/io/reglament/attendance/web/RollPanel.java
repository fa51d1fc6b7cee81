package io.reglament.attendance.web;

import io.reglament.attendance.Mark;
import io.reglament.attendance.RollView;
import io.reglament.attendance.Rolls;
import io.reglament.attendance.Taken;
import io.reglament.attendance.notices.AbsenceNotice;
import io.reglament.attendance.notices.AbsenceNotices;
import io.reglament.curriculum.GroupStudent;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonPanel;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Panel;
import io.reglament.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The roll on the lesson's page: two touches for most lessons, or what stands there for who may only read. */
@Component
class RollPanel implements LessonPanel {
    private final Rolls rolls;
    private final Groups groups;
    private final AbsenceNotices notices;
    private final People people;
    private final Words words;
    private final SchoolClock clock;

    RollPanel(Rolls rolls, Groups groups, AbsenceNotices notices, People people, Words words, SchoolClock clock) {
        this.rolls = rolls;
        this.groups = groups;
        this.notices = notices;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Panel panel(LessonView lesson, LessonAccess access, Member member) {
        boolean keep = access == LessonAccess.KEEP;
        return new Panel("attendance/lesson-panel", Map.of("keep", keep, "roll", shown(lesson, member.school())));
    }

    private RollOnPage shown(LessonView lesson, School school) {
        RollView roll = rolls.of(lesson);
        List<GroupStudent> students = groups.membersOn(lesson.group(), lesson.date());
        Map<PersonId, AbsenceNotice> noticed = notices.on(
                lesson.date(), students.stream().map(GroupStudent::person).toList());
        return new RollOnPage(
                "/s/" + school.slug() + "/lessons/" + lesson.id().value() + "/roll",
                from(lesson, school),
                roll.version(),
                roll.taken().isPresent(),
                students.stream()
                        .map(student -> shown(student, roll, Optional.ofNullable(noticed.get(student.person()))))
                        .toList(),
                roll.taken().flatMap(this::name).orElse(""),
                roll.taken().map(taken -> moment(taken, school)).orElse(""));
    }

    private String from(LessonView lesson, School school) {
        return clock.now().isBefore(lesson.startsAt())
                ? words.moment(lesson.startsAt(), school.zone(), clock.today(school.zone()))
                : "";
    }

    private static StudentOnPage shown(GroupStudent student, RollView roll, Optional<AbsenceNotice> notice) {
        Optional<Mark> mark = Optional.ofNullable(roll.exceptions().get(student.person()));
        return new StudentOnPage(
                student.person().value().toString(),
                student.name().brief(),
                mark.map(RollPanel::word).orElse("present"),
                mark.flatMap(Mark::minutesLate).map(String::valueOf).orElse(""),
                notice.map(NoticeOnPage::of));
    }

    private static String word(Mark mark) {
        return mark.kind() == Mark.Kind.LATE ? MarkForm.LATE : MarkForm.ABSENT;
    }

    private Optional<String> name(Taken taken) {
        return people.name(taken.by()).map(PersonName::initials);
    }

    private String moment(Taken taken, School school) {
        return words.moment(taken.at(), school.zone(), clock.today(school.zone()));
    }
}
