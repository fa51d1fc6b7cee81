package io.reglament.guards.doors;

import java.util.UUID;
import java.util.function.Function;

/**
 * An id in a body that may be another's.
 *
 * @param who may send the body
 * @param path below a school's address
 * @param variable what stands in the path, of the sender's own place
 * @param id which of a place's ids stands in the body
 * @param body made of the sender's own place and of the id
 */
enum Slip {
    WORK_OF_MARK(
            Who.TEACHER, "PUT", "/groups/{group}/marks", Place::work, (own, id) -> Bodies.marks(id, own.student())),
    STUDENT_OF_MARK(
            Who.TEACHER, "PUT", "/groups/{group}/marks", Place::student, (own, id) -> Bodies.marks(own.work(), id)),
    WORK_OF_CORRECTION(
            Who.DEPUTY_HEAD, "PUT", "/groups/{group}/marks", Place::work, (own, id) -> Bodies.marks(id, own.student())),
    LESSON_OF_WORK(Who.TEACHER, "POST", "/groups/{group}/works", Place::lesson, (_, id) -> Bodies.workOf(id)),
    LESSON_OF_CHANGED_WORK(Who.TEACHER, "PUT", "/works/{work}", Place::lesson, (_, id) -> Bodies.changedWorkOf(id)),
    STUDENT_OF_ROLL(Who.TEACHER, "PUT", "/lessons/{lesson}/roll", Place::student, (_, id) -> Bodies.rollWithout(id)),
    LESSON_OF_REASON(
            Who.CLASS_TEACHER,
            "PUT",
            "/classes/{class}/reasons",
            Place::lesson,
            (own, id) -> Bodies.reasons(id, own.student())),
    STUDENT_OF_REASON(
            Who.CLASS_TEACHER,
            "PUT",
            "/classes/{class}/reasons",
            Place::student,
            (own, id) -> Bodies.reasons(own.lesson(), id));

    private final Who who;
    private final String method;
    private final String path;
    private final Function<Place, UUID> id;
    private final Body body;

    Slip(Who who, String method, String path, Function<Place, UUID> id, Body body) {
        this.who = who;
        this.method = method;
        this.path = path;
        this.id = id;
        this.body = body;
    }

    /** A body of a place with one id in it that the caller chooses. */
    interface Body {
        String of(Place own, UUID id);
    }

    Who who() {
        return who;
    }

    UUID idOf(Place place) {
        return id.apply(place);
    }

    /** Whether two places of the same people have the same. */
    boolean namesAStudent() {
        return name().startsWith("STUDENT");
    }

    /** @param root of the pages or of the programs */
    Answer sent(Visitor visitor, String root, Place own, UUID named) {
        String address = root
                + own.school().slug()
                + path.replace("{group}", own.group().toString())
                        .replace("{work}", own.work().toString())
                        .replace("{lesson}", own.lesson().toString())
                        .replace("{class}", own.schoolClass().toString());
        var request = visitor.request(address).header("Accept", "application/json");
        return visitor.send(
                method.equals("PUT")
                        ? Requests.put(request, body.of(own, named))
                        : Requests.post(request, "application/json", body.of(own, named)));
    }
}
