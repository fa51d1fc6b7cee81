package io.reglament.compliance.duties;

import io.reglament.curriculum.AbsenceFacts;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.ClassLessons;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.curriculum.GroupStudent;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what a class teacher looks at, in a constant number of queries. */
@Component
class FactsOfClass {
    private final ClassLessons lessons;
    private final Classes classes;
    private final List<AbsenceFacts> absences;
    private final JdbcClient jdbc;

    FactsOfClass(ClassLessons lessons, Classes classes, List<AbsenceFacts> absences, JdbcClient jdbc) {
        this.lessons = lessons;
        this.classes = classes;
        this.absences = List.copyOf(absences);
        this.jdbc = jdbc;
    }

    /** Both days included. */
    ReviewFacts of(ClassView schoolClass, LocalDate first, LocalDate last) {
        List<LessonId> held = lessons.of(schoolClass.id(), first, last);
        Set<PersonId> students = classes.membersOn(schoolClass.id(), last).stream()
                .map(GroupStudent::person)
                .collect(Collectors.toSet());
        List<AbsentAt> absent = absences.stream()
                .flatMap(source -> held.isEmpty() ? Stream.<AbsentAt>of() : source.ofLessons(held).stream())
                .filter(each -> !each.late() && students.contains(each.student()))
                .toList();
        long unexplained =
                absent.stream().filter(each -> each.reason().isEmpty()).count();
        return new ReviewFacts(held.size(), absent.size(), (int) unexplained, missing(schoolClass, first, last));
    }

    private int missing(ClassView schoolClass, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select count(*) from compliance.finding f
                where f.school_id = :school and f.state = 'OPEN' and f.severity = 'BREACH' and f.lesson_date between :first and :last
                  and (f.group_label = :title or starts_with(f.group_label, :title || ', '))""")
                .param("school", SchoolContext.current().value())
                .param("first", first)
                .param("last", last)
                .param("title", schoolClass.title())
                .query(Integer.class)
                .single();
    }
}
