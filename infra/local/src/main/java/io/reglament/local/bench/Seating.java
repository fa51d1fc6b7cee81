package io.reglament.local.bench;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Who works where. With fewer schools than users some users share a school, each with people of its own; with more, each
 * user goes round its share of the schools. So no two users are ever the same teacher.
 */
final class Seating {
    private static final int FAMILIES = 4;
    /** From so many schools on one family in each must do: everybody signs in by the form. */
    private static final int MANY_SCHOOLS = 50;

    /** So many sign in at once. */
    private static final int DOORS = 4;

    private static final long SEED = 20261016;

    private final Premises premises;
    private final int schools;
    private final int users;
    private final int classes;
    private final int families;

    /** One user's people in one school: their number there. */
    private record Place(int user, int school, int number) {}

    Seating(Premises premises, int schools, Wish wish) {
        this.premises = premises;
        this.schools = schools;
        this.users = wish.users();
        this.classes = wish.classes();
        this.families = schools < MANY_SCHOOLS ? FAMILIES : 1;
    }

    /** Signs everybody in; it takes about as long as so many people at a door. */
    List<Seat> seats(Atlas atlas) throws SQLException {
        Accounts accounts = Accounts.issue(premises, people());
        Map<Integer, Ledger> ledgers = ledgers(atlas);
        try (ExecutorService doors = Executors.newFixedThreadPool(DOORS)) {
            List<Future<Seat>> coming = IntStream.range(0, users)
                    .mapToObj(user -> doors.submit(() -> seat(user, accounts, atlas, ledgers)))
                    .toList();
            List<Seat> seats = new ArrayList<>();
            for (Future<Seat> one : coming) {
                seats.add(one.get());
            }
            return List.copyOf(seats);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("somebody was not let in", e.getCause());
        }
    }

    private Seat seat(int user, Accounts accounts, Atlas atlas, Map<Integer, Ledger> ledgers) throws SQLException {
        // One client each, so that connections are not waited for; version 1.1 as through a plain proxy.
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<Desk> desks = new ArrayList<>();
        for (Place place : places()) {
            if (place.user() == user) {
                Ledger ledger = Optional.ofNullable(ledgers.get(place.school())).orElseThrow();
                desks.add(desk(http, accounts, atlas, ledger, place));
            }
        }
        return new Seat(user, new Random(SEED + user), new Statements(premises.app()), atlas, List.copyOf(desks));
    }

    private Map<Integer, Ledger> ledgers(Atlas atlas) throws SQLException {
        Map<Integer, Ledger> ledgers = new HashMap<>();
        try (Connection connection = premises.superuser()) {
            for (int school = 1; school <= schools; school++) {
                ledgers.put(school, Ledger.read(connection, school, atlas));
            }
        }
        return ledgers;
    }

    private Desk desk(HttpClient http, Accounts accounts, Atlas atlas, Ledger ledger, Place place) throws SQLException {
        List<Desk.Family> parents = new ArrayList<>();
        List<Desk.Family> students = new ArrayList<>();
        try (Connection connection = premises.superuser()) {
            for (int i = 0; i < families; i++) {
                Atlas.Student student = new Atlas.Student(atlas.person(student(place, i)), student(place, i));
                Inbox before = Inbox.of(connection, place.school(), atlas.person(parent(place, i)));
                parents.add(new Desk.Family(signedIn(http, accounts, place, parent(place, i)), student, before));
                Inbox own = Inbox.of(connection, place.school(), student.id());
                students.add(new Desk.Family(signedIn(http, accounts, place, student(place, i)), student, own));
            }
        }
        return new Desk(
                ledger,
                signedIn(http, accounts, place, teacher(place)),
                atlas.of(atlas.person(teacher(place))),
                signedIn(http, accounts, place, Plan.deputyId(place.number())),
                List.copyOf(parents),
                List.copyOf(students));
    }

    private Browser signedIn(HttpClient http, Accounts accounts, Place place, String person) {
        return Browser.signedIn(
                http,
                premises.ports().baseUrl(),
                Plan.slug(place.school()),
                accounts.username(place.school(), person),
                premises.secrets().demoPassword());
    }

    private List<String> people() {
        List<String> people = new ArrayList<>();
        for (Place place : places()) {
            people.add(Accounts.line(place.school(), teacher(place)));
            people.add(Accounts.line(place.school(), Plan.deputyId(place.number())));
            for (int i = 0; i < families; i++) {
                people.add(Accounts.line(place.school(), parent(place, i)));
                people.add(Accounts.line(place.school(), student(place, i)));
            }
        }
        return people;
    }

    private List<Place> places() {
        return IntStream.range(0, Math.max(schools, users))
                .mapToObj(i -> new Place(i % users, i % schools + 1, i / schools))
                .toList();
    }

    // Spread over the school: other subjects, other classes.
    private String teacher(Place place) {
        return Plan.teacherId(Plan.busyTeacher(3 * place.number() + 7 * place.school(), classes));
    }

    private String student(Place place, int i) {
        return Plan.studentId(
                (11 * place.number() + 13 * i + place.school()) % classes, (3 * i + place.number()) % Plan.STUDENTS);
    }

    private String parent(Place place, int i) {
        return student(place, i).replace('s', 'p');
    }
}
