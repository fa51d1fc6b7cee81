package io.reglament.local.bench;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Pages as people open them, each read for what must stand on it. */
final class PlatformReads {
    private static final Pattern LATE = Pattern.compile("class=\"pill late\">! (\\d+)");

    private PlatformReads() {}

    /** By the teacher of the group, or by the deputy head, who opens anybody's. */
    static int sheet(Seat seat) {
        Desk desk = seat.desk();
        boolean own = seat.random().nextBoolean();
        Atlas.Group group = own ? desk.group(seat.random()) : seat.anyGroup();
        Reply reply = (own ? desk.teacher() : desk.deputy())
                .get(desk.root() + "/groups/" + group.id() + "/sheet")
                .demandOk("a sheet");
        SheetPage.demand(reply.body(), group, desk.ledger());
        return reply.wire();
    }

    static int marks(Seat seat) {
        Desk desk = seat.desk();
        Desk.Family family = any(desk.parents(), seat.random());
        Reply reply = family.browser()
                .get(desk.root() + "/students/" + family.student().id() + "/marks")
                .demandOk("all marks of a child");
        DiaryPages.demandMarks(reply.body(), family.student(), seat.atlas(), desk.ledger());
        return reply.wire();
    }

    static int week(Seat seat) {
        Desk desk = seat.desk();
        Desk.Family family = any(desk.students(), seat.random());
        Reply reply = family.browser()
                .get(desk.root() + "/students/" + family.student().id() + "/week?date=" + Plan.TODAY)
                .demandOk("a student's week");
        DiaryPages.demandWeek(reply.body(), family.student(), seat.atlas(), desk.ledger());
        return reply.wire();
    }

    static int findings(Seat seat) {
        Desk desk = seat.desk();
        Reply reply = desk.deputy().get(desk.root() + "/findings").demandOk("the findings");
        int late = Integer.parseInt(reply.found(LATE, "how many are late"));
        WrongAnswer.unless(late == desk.ledger().findings(), "the page says that " + late + " are late");
        return reply.wire();
    }

    private static Desk.Family any(List<Desk.Family> families, Random random) {
        return families.get(random.nextInt(families.size()));
    }
}
