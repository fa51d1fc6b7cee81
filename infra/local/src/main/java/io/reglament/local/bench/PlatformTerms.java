package io.reglament.local.bench;

import io.reglament.local.bench.Ledger.Standing;
import io.reglament.local.bench.Ledger.Today;
import java.util.Map;
import java.util.UUID;

/** The marks of the term that ends today: set, opened by the group, opened by the class. */
final class PlatformTerms {
    private PlatformTerms() {}

    static int save(Seat seat) {
        Desk desk = seat.desk();
        Atlas.Group group = desk.group(seat.random());
        Today today = desk.ledger().of(group.id());
        Atlas.Student student =
                group.students().get(seat.random().nextInt(group.students().size()));
        Standing next = Marking.next(today.terms.getOrDefault(student.id(), new Standing("", 0)));
        String json = """
            {"edits":[{"key":"%s","student":"%s","mark":"%s","version":%d,"typedAt":"%s"}]}\
            """.formatted(UUID.randomUUID(), student.id(), next.mark(), next.version() - 1, Plan.NOW);
        Reply reply = desk.teacher()
                .put(address(desk, group, seat.atlas()), json, Map.of())
                .demandOk("a save of a term mark");
        PlatformSaves.demandSaved(reply, next);
        today.terms.put(student.id(), next);
        return reply.wire();
    }

    static int page(Seat seat) {
        Desk desk = seat.desk();
        Atlas.Group group = desk.group(seat.random());
        Reply reply = desk.teacher().get(address(desk, group, seat.atlas())).demandOk("a group's term marks");
        TermPages.demandGroup(reply.body(), group, desk.ledger());
        return reply.wire();
    }

    static int consolidated(Seat seat) {
        Desk desk = seat.desk();
        Atlas.SchoolClass schoolClass = seat.anyClass();
        Reply reply = desk.deputy()
                .get(desk.root() + "/classes/" + schoolClass.id() + "/consolidated?term="
                        + seat.atlas().term())
                .demandOk("a consolidated sheet");
        TermPages.demandClass(reply.body(), schoolClass, seat.atlas(), desk.ledger());
        return reply.wire();
    }

    private static String address(Desk desk, Atlas.Group group, Atlas atlas) {
        return desk.root() + "/groups/" + group.id() + "/terms/" + atlas.term() + "/marks";
    }
}
