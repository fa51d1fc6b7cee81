package io.reglament.local.bench;

import io.reglament.local.bench.Ledger.Standing;
import io.reglament.local.bench.Ledger.Today;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Saves as the page's own scripts send them, each answered before it counts. */
final class PlatformSaves {
    private static final Pattern OUTCOME = Pattern.compile("\"outcome\":\"(\\w+)\",\"version\":(\\d+)");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final Pattern KIND = Pattern.compile("\"kind\":\"absent\"");

    private PlatformSaves() {}

    /** That a save of one mark was kept as its next version. */
    static void demandSaved(Reply reply, Standing next) {
        Matcher answer = OUTCOME.matcher(reply.body());
        WrongAnswer.unless(saved(answer, next), "the save answered " + reply.body());
    }

    static int mark(Seat seat) {
        Desk desk = seat.desk();
        Atlas.Group group = desk.group(seat.random());
        Atlas.Student one =
                group.students().get(seat.random().nextInt(group.students().size()));
        return save(desk, group, List.of(one));
    }

    static int column(Seat seat) {
        Desk desk = seat.desk();
        Atlas.Group group = desk.group(seat.random());
        return save(desk, group, group.students());
    }

    static int roll(Seat seat) {
        Desk desk = seat.desk();
        Atlas.Group group = desk.group(seat.random());
        Today today = desk.ledger().of(group.id());
        Set<UUID> away = Marking.away(group, today, seat.random());
        String exceptions = away.stream()
                .map(student -> "\"" + student + "\":{\"kind\":\"absent\"}")
                .collect(Collectors.joining(","));
        String json =
                "{\"exceptions\":{%s},\"version\":%d,\"typedAt\":\"%s\"}".formatted(exceptions, today.roll, Plan.NOW);
        Reply reply = desk.teacher()
                .put(
                        desk.root() + "/lessons/" + group.today().id() + "/roll",
                        json,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .demandOk("a roll");
        int version = Integer.parseInt(reply.found(VERSION, "the roll's version"));
        long named = KIND.matcher(reply.body()).results().count();
        WrongAnswer.unless(
                version == today.roll + 1
                        && named == away.size()
                        && away.stream().allMatch(one -> reply.body().contains(one.toString())),
                "the roll answered " + reply.body());
        Marking.taken(today, away);
        return reply.wire();
    }

    private static int save(Desk desk, Atlas.Group group, List<Atlas.Student> students) {
        Today today = desk.ledger().of(group.id());
        List<Standing> next = students.stream()
                .map(one -> Marking.next(today.marks.getOrDefault(one.id(), new Standing("", 0))))
                .toList();
        StringBuilder json = new StringBuilder("{\"edits\":[");
        for (int i = 0; i < students.size(); i++) {
            json.append(i == 0 ? "" : ",").append(edit(group, students.get(i).id(), next.get(i)));
        }
        Reply reply = desk.teacher()
                .put(
                        desk.root() + "/groups/" + group.id() + "/marks",
                        json.append("]}").toString(),
                        Map.of())
                .demandOk("a save of " + students.size() + " marks");
        Matcher answers = OUTCOME.matcher(reply.body());
        for (int i = 0; i < students.size(); i++) {
            WrongAnswer.unless(saved(answers, next.get(i)), "the save answered " + reply.body());
            today.marks.put(students.get(i).id(), next.get(i));
        }
        return reply.wire();
    }

    private static boolean saved(Matcher answers, Standing next) {
        return answers.find()
                && answers.group(1).equals("saved")
                && Integer.parseInt(answers.group(2)) == next.version();
    }

    private static String edit(Atlas.Group group, UUID student, Standing next) {
        return """
            {"key":"%s","work":"%s","student":"%s","ordinal":1,"mark":"%s","version":%d,"typedAt":"%s"}\
            """.formatted(UUID.randomUUID(), group.today().id(), student, next.mark(), next.version() - 1, Plan.NOW);
    }
}
