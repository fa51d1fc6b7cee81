package io.reglament.compliance.inspections;

import io.reglament.messaging.Notice;
import io.reglament.messaging.Notices;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who hears of a remark, and when: its owner when it is made or returned, its author when it is answered. */
@Component
class RemarkNotices {
    private static final int MOST = 500;

    private final Notices notices;

    RemarkNotices(Notices notices) {
        this.notices = notices;
    }

    void made(RemarkView remark, ZoneId zone) {
        tell("compliance.notice.remark", "remark:" + remark.id(), remark, zone);
    }

    /** A remark is returned once for each answer: its version tells them apart. */
    void returned(RemarkView remark, ZoneId zone) {
        tell("compliance.notice.returned", "remark:" + remark.id() + ":" + remark.version(), remark, zone);
    }

    void answered(RemarkView remark) {
        notices.tell(
                new Notice(
                        "compliance.notice.answered",
                        List.of(bounded(remark.words())),
                        "remark:" + remark.id() + ":" + remark.version(),
                        "/inspections/" + remark.inspection()),
                List.of(remark.madeBy()));
    }

    private void tell(String text, String about, RemarkView remark, ZoneId zone) {
        LocalDate last = LocalDate.ofInstant(remark.dueAt().minus(Duration.ofNanos(1)), zone);
        notices.tell(
                new Notice(text, List.of(bounded(remark.words()), last.toString()), about, "/remarks"),
                List.of(remark.teacher()));
    }

    private static String bounded(String words) {
        return words.length() <= MOST ? words : words.substring(0, MOST - 1) + "…";
    }
}
