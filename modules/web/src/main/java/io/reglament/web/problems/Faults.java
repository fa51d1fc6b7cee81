package io.reglament.web.problems;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** Where the input is wrong and how, from the exceptions in which the framework says so. */
@Component
class Faults {
    private static final int MOST = 50;

    private final MessageSource messages;

    Faults(MessageSource messages) {
        this.messages = messages;
    }

    List<Fault> of(BindException invalid) {
        return invalid.getAllErrors().stream().map(this::fault).limit(MOST).toList();
    }

    List<Fault> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(this::faults)
                .limit(MOST)
                .toList();
    }

    List<Fault> of(MethodArgumentTypeMismatchException mismatch) {
        return List.of(Fault.at(mismatch.getName(), say("web.fault.kind")));
    }

    /** Only a value of the wrong kind has a place; text that is no JSON has none worth telling. */
    List<Fault> of(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JacksonException cause
                        && !cause.getPath().isEmpty()
                ? List.of(Fault.at(path(cause), say("web.fault.kind")))
                : List.of();
    }

    private Stream<Fault> faults(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return errors.getAllErrors().stream().map(this::fault);
        }
        String name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream().map(error -> Fault.at(name, say(error)));
    }

    private Fault fault(ObjectError error) {
        return Fault.at(error instanceof FieldError field ? field.getField() : "", say(error));
    }

    private String say(MessageSourceResolvable words) {
        return messages.getMessage(words, LocaleContextHolder.getLocale());
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static String path(JacksonException cause) {
        return cause.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
