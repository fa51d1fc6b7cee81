package io.reglament.compliance.inspections;

import io.reglament.identity.PersonId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scope as a condition over {@code compliance.finding f}. */
final class ScopeFilter {
    static final String CONDITION = """
            f.lesson_date between :first and :last
              and (:teacher::uuid is null or f.teacher_id = :teacher::uuid)
              and (:label::text is null or f.group_label = :label::text
                   or starts_with(f.group_label, :label::text || ', '))
              and (:subject::text is null or f.subject = :subject::text)""";

    private ScopeFilter() {}

    static Map<String, @Nullable Object> values(InspectionScope scope) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("first", scope.first());
        values.put("last", scope.last());
        values.put("teacher", scope.teacher().map(PersonId::value).orElse(null));
        values.put("label", scope.classLabel().orElse(null));
        values.put("subject", scope.subject().orElse(null));
        return values;
    }
}
