package io.reglament.attendance.board;

import io.reglament.attendance.notices.AbsenceNotice;
import io.reglament.attendance.notices.AbsenceNotices;
import io.reglament.attendance.reasons.Cell;
import io.reglament.attendance.reasons.ReasonEntry;
import io.reglament.attendance.reasons.Reasons;
import io.reglament.curriculum.ClassView;
import io.reglament.identity.Member;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the reason of a notice from home to a student's absences of a day, in one act. */
@Component
public class ReasonsOfNotices {
    private final Boards boards;
    private final AbsenceNotices notices;
    private final Reasons reasons;
    private final SchoolClock clock;

    ReasonsOfNotices(Boards boards, AbsenceNotices notices, Reasons reasons, SchoolClock clock) {
        this.boards = boards;
        this.notices = notices;
        this.reasons = reasons;
        this.clock = clock;
    }

    /**
     * The lessons of the day at which nobody has said that the student was there, and which have no reason yet; a reason
     * that the class teacher has given otherwise stays. Done twice, it finds nothing more to do. Who keeps the class is
     * for the caller to ask.
     *
     * @throws Absent when no such notice stands for a student of the class on that day
     */
    @Transactional
    public void takeOver(ClassView schoolClass, UUID notice, LocalDate date, Member by) {
        AbsenceNotice told = notices.find(notice).filter(one -> one.holds(date)).orElseThrow(Absent::new);
        BoardRow row = boards.of(schoolClass, date).rows().stream()
                .filter(one -> one.student().person().equals(told.student()))
                .findFirst()
                .orElseThrow(Absent::new);
        List<Cell> cells = row.open().stream()
                .map(cell -> new Cell(cell.lesson().id(), told.student()))
                .toList();
        if (!cells.isEmpty()) {
            reasons.set(
                    schoolClass, new ReasonEntry(date, cells, Optional.of(told.reason()), Ids.next(), clock.now()), by);
        }
    }
}
