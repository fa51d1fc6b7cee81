package io.reglament.local.bench;

import java.util.List;

/** Pages that bring together what many have done: messages, a class's month, the duties of a school. */
final class PlatformOverviews {
    private PlatformOverviews() {}

    /** A parent's. */
    static int inbox(Seat seat) {
        Desk desk = seat.desk();
        List<Desk.Family> parents = desk.parents();
        Desk.Family family = parents.get(seat.random().nextInt(parents.size()));
        Reply reply = family.browser().get(desk.root() + "/messages").demandOk("an inbox");
        OverviewPages.demandInbox(reply.body(), family.inbox());
        return reply.wire();
    }

    static int month(Seat seat) {
        Desk desk = seat.desk();
        Atlas.SchoolClass schoolClass = seat.anyClass();
        Reply reply = desk.deputy()
                .get(desk.root() + "/classes/" + schoolClass.id() + "/attendance/month")
                .demandOk("a class's month");
        OverviewPages.demandMonth(reply.body(), schoolClass, desk.ledger());
        return reply.wire();
    }

    static int duties(Seat seat) {
        Desk desk = seat.desk();
        Reply reply = desk.deputy().get(desk.root() + "/duties").demandOk("the duties");
        OverviewPages.demandDuties(reply.body(), seat.atlas().classes().size(), desk.school());
        return reply.wire();
    }
}
