package io.reglament.attendance.web;

import io.reglament.attendance.RollView;
import io.reglament.attendance.Rolls;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.tenancy.Ids;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * "All others here" in one touch: takes a roll where none has been taken, with those absent of whom home has told so, and
 * never wipes one that has.
 */
@RestController
class AllHereController {
    private final Lessons lessons;
    private final Rolls rolls;
    private final RollReplies replies;

    AllHereController(Lessons lessons, Rolls rolls, RollReplies replies) {
        this.lessons = lessons;
        this.rolls = rolls;
        this.replies = replies;
    }

    @PostMapping("/s/{slug}/lessons/{lesson}/roll/all-here")
    @Allowed(Permission.KEEP_LESSONS)
    ResponseEntity<Object> allHere(
            @PathVariable UUID lesson,
            @RequestParam Optional<String> back,
            @RequestHeader(HttpHeaders.ACCEPT) Optional<String> accept,
            Member member) {
        RollView roll = rolls.takeAllHere(lessons.kept(lesson, member), Ids.next(), member);
        return accept.filter(type -> type.startsWith(MediaType.APPLICATION_JSON_VALUE))
                        .isPresent()
                ? ResponseEntity.ok(replies.of(roll, member))
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(WayBack.of(member.school().slug(), lesson, wayBack(roll, back)))
                        .build();
    }

    /** A roll in which notices from home made somebody absent is shown, so that the teacher sees and can mend it. */
    private static Optional<String> wayBack(RollView roll, Optional<String> back) {
        return roll.exceptions().isEmpty() ? back : Optional.empty();
    }
}
