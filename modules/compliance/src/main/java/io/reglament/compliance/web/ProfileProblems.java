package io.reglament.compliance.web;

import io.reglament.regulation.ProfileRefused;
import io.reglament.regulation.ProfileWords;
import java.net.URI;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a program is told of a profile that was not taken. */
@Component
class ProfileProblems {
    private final ProfileWords words;
    private final MessageSource messages;

    ProfileProblems(ProfileWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    ResponseEntity<ProblemDetail> faults(List<ProfileResource.Fault> faults) {
        ProblemDetail problem = problem(say("compliance.faults.kept"));
        problem.setProperty("faults", faults);
        return answer(problem);
    }

    ResponseEntity<ProblemDetail> refused(ProfileRefused refused) {
        return refused(words.refusal(refused, LocaleContextHolder.getLocale()));
    }

    ResponseEntity<ProblemDetail> refused(String why) {
        return answer(problem(why));
    }

    private ProblemDetail problem(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, detail);
        problem.setType(URI.create("urn:reglament:problem:refused"));
        problem.setTitle(say("compliance.faults.title"));
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
