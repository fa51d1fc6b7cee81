package io.reglament.guards.doors;

import io.reglament.tenancy.Ids;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.UUID;

/** An empty print of the sheet of a place's group. */
final class Printed {
    private static final int CODE = 10;

    private Printed() {}

    static UUID in(Place place) {
        return place.school().printed(place);
    }

    static UUID make(Place place) {
        UUID print = Ids.next();
        String code = print.toString().replace("-", "").toUpperCase(Locale.ROOT);
        place.school()
                .database()
                .change(
                        """
                insert into journal.sheet_print (school_id, id, group_id, term_id, number, label, subject, term_title,
                    teachers, first_day, last_day, whole, printed_by, printed_at, code, digest, content,
                    idempotency_key)
                values (?, ?, ?, ?, 1, '9-Б', 'Алгебра', 'I', '', ?, ?, false, ?, ?, ?, repeat('0', 64), '', ?)""",
                        place.school().id().value(),
                        print,
                        place.group(),
                        place.term(),
                        Town.TODAY,
                        Town.TODAY,
                        Ids.next(),
                        Timestamp.from(Town.NOW),
                        code.substring(code.length() - CODE),
                        Ids.next());
        return print;
    }
}
