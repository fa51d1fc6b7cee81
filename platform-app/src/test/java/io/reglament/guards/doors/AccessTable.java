package io.reglament.guards.doors;

import static io.reglament.guards.doors.Who.ADMINISTRATOR;
import static io.reglament.guards.doors.Who.BUILDING_ADMINISTRATOR;
import static io.reglament.guards.doors.Who.CLASSMATE;
import static io.reglament.guards.doors.Who.CLASSMATES_PARENT;
import static io.reglament.guards.doors.Who.CLASS_TEACHER;
import static io.reglament.guards.doors.Who.DEPUTY_HEAD;
import static io.reglament.guards.doors.Who.FORMER_CLASS_TEACHER;
import static io.reglament.guards.doors.Who.FORMER_TEACHER;
import static io.reglament.guards.doors.Who.HEAD;
import static io.reglament.guards.doors.Who.INSPECTOR;
import static io.reglament.guards.doors.Who.PARENT;
import static io.reglament.guards.doors.Who.STUDENT;
import static io.reglament.guards.doors.Who.TEACHER;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may use which route on whose things: written by hand, once, from what the regulations give to whom. What it does
 * not name is open to nobody, and a route that it does not know fails a test.
 */
final class AccessTable {
    private static final Access EVERYBODY = Access.all(EnumSet.allOf(Who.class));
    private static final Access STAFF = Access.all(Who.staff());
    private static final Access INSPECTION = Access.all(HEAD, DEPUTY_HEAD, INSPECTOR, BUILDING_ADMINISTRATOR);
    private static final Access WHO_HAS_DUTIES =
            Access.all(CLASS_TEACHER, FORMER_CLASS_TEACHER, HEAD, DEPUTY_HEAD, INSPECTOR, BUILDING_ADMINISTRATOR);
    private static final Access CLASS_TEACHERS_ALONE = Access.all(CLASS_TEACHER, FORMER_CLASS_TEACHER);
    private static final Access PLANS = Access.all(HEAD, DEPUTY_HEAD);
    private static final Access APPROVES_PLANS = Access.all(HEAD, DEPUTY_HEAD);
    private static final Access TEACHERS = Access.all(TEACHER, FORMER_TEACHER);
    private static final Access CLASS_TEACHERS =
            Access.all(CLASS_TEACHER, FORMER_CLASS_TEACHER, HEAD, DEPUTY_HEAD, INSPECTOR);
    private static final Access WHO_HAS_LESSONS = Access.all(TEACHER, FORMER_TEACHER, HEAD, DEPUTY_HEAD, INSPECTOR);
    private static final Access WHO_HAS_SHEETS =
            Access.all(TEACHER, FORMER_TEACHER, CLASS_TEACHER, FORMER_CLASS_TEACHER, HEAD, DEPUTY_HEAD, INSPECTOR);
    private static final Access FAMILIES = Access.all(STUDENT, CLASSMATE, PARENT, CLASSMATES_PARENT);
    private static final Access CONFIGURES = Access.all(HEAD, DEPUTY_HEAD, ADMINISTRATOR);
    private static final Access SEES_DRAFTS = Access.all(HEAD, DEPUTY_HEAD, ADMINISTRATOR);
    /** The regulation of the town's schools leaves it to the head. */
    private static final Access APPROVES = Access.all(HEAD);

    private static final Access IMPORTS = Access.all(ADMINISTRATOR);
    private static final Access ISSUES = Access.all(ADMINISTRATOR);
    private static final Access OUTAGES = Access.all(ADMINISTRATOR);
    private static final Access BACKUPS = Access.all(HEAD, DEPUTY_HEAD, ADMINISTRATOR);
    private static final Access BACKUPS_OUT = Access.all(HEAD, ADMINISTRATOR);

    private static final Access LESSON_SEEN = Access.own(TEACHER).andAll(HEAD, DEPUTY_HEAD, INSPECTOR);
    private static final Access LESSON_KEPT = Access.own(TEACHER);
    private static final Access SHEET_SEEN = Access.own(TEACHER, CLASS_TEACHER).andAll(HEAD, DEPUTY_HEAD, INSPECTOR);
    private static final Access MARKS_KEPT = Access.own(TEACHER).andAll(DEPUTY_HEAD);
    private static final Access CLASS_SEEN = Access.own(CLASS_TEACHER).andAll(HEAD, DEPUTY_HEAD, INSPECTOR);
    private static final Access CLASS_KEPT = Access.own(CLASS_TEACHER);
    private static final Access WRITES_TO_STUDENT =
            Access.own(TEACHER, CLASS_TEACHER).andAll(HEAD, DEPUTY_HEAD, ADMINISTRATOR);
    private static final Access DIARY = Access.own(STUDENT, PARENT);
    private static final Access PARENTS = Access.all(PARENT, CLASSMATES_PARENT);
    private static final Access OWN_CHILD = Access.own(PARENT);

    private final Map<String, Access> table = new HashMap<>();

    AccessTable() {
        school();
        lessons();
        thematicPlans();
        sheets();
        families();
        classes();
        checks();
        regulation();
        imports();
        archive();
        messages();
    }

    /** Fails on a route that nobody has said yet who may use. */
    Access of(Route route) {
        Access access = table.get(route.toString());
        if (access == null) {
            throw new IllegalArgumentException("Nobody said who may use this route: " + route);
        }
        return access;
    }

    /** Every route it speaks of. */
    Set<String> routes() {
        return table.keySet();
    }

    private void school() {
        page("GET", "", EVERYBODY);
        page("GET", "/account/link", EVERYBODY);
        page("POST", "/account/link/code", EVERYBODY);
        page("POST", "/account/link/claim", EVERYBODY);
        page("POST", "/account/link", EVERYBODY);
        page("POST", "/account/link/end", EVERYBODY);
        page("GET", "/access/links", ISSUES);
        page("POST", "/access/links/{person}/end", ISSUES);
        page("GET", "/day", TEACHERS);
        page("GET", "/findings", INSPECTION);
        api("GET", "/findings", INSPECTION);
    }

    private void lessons() {
        api("GET", "/lessons", WHO_HAS_LESSONS);
        both("GET", "/lessons/{lesson}", LESSON_SEEN);
        for (String record : new String[] {"/record", "/roll"}) {
            both("GET", "/lessons/{lesson}" + record, LESSON_SEEN);
            both("GET", "/lessons/{lesson}" + record + "/history", LESSON_SEEN);
            both("PUT", "/lessons/{lesson}" + record, LESSON_KEPT);
        }
        page("POST", "/lessons/{lesson}/roll/all-here", LESSON_KEPT);
        both("PUT", "/lessons/{lesson}/roll/{student}", LESSON_KEPT);
    }

    private void thematicPlans() {
        page("GET", "/plans", WHO_HAS_LESSONS);
        page("POST", "/plans", LESSON_KEPT);
        page("GET", "/plans/queue", APPROVES_PLANS);
        page("GET", "/plans/base", WHO_HAS_LESSONS);
        page("GET", "/plans/{plan}", WHO_HAS_LESSONS);
        for (String act : new String[] {"topics", "table", "file", "submission", "versions", "copies", "groups"}) {
            page("POST", "/plans/{plan}/" + act, LESSON_KEPT);
        }
        page("POST", "/plans/{plan}/decision", APPROVES_PLANS);
    }

    private void sheets() {
        page("GET", "/sheets", WHO_HAS_SHEETS);
        both("GET", "/groups/{group}/sheet", SHEET_SEEN);
        both("PUT", "/groups/{group}/marks", MARKS_KEPT);
        page("GET", "/groups/{group}/terms/{term}/marks", SHEET_SEEN);
        both("PUT", "/groups/{group}/terms/{term}/marks", MARKS_KEPT);
        page("GET", "/prints", WHO_HAS_SHEETS);
        page("GET", "/groups/{group}/prints", LESSON_SEEN);
        page("POST", "/groups/{group}/prints", LESSON_SEEN);
        page("GET", "/groups/{group}/prints/{print}", LESSON_SEEN);
        page("GET", "/groups/{group}/prints/{print}/changes", LESSON_SEEN);
        api("GET", "/groups", WHO_HAS_SHEETS);
        api("GET", "/groups/{group}/works", SHEET_SEEN);
        both("POST", "/groups/{group}/works", LESSON_KEPT);
        both("GET", "/works/{work}", SHEET_SEEN);
        both("PUT", "/works/{work}", LESSON_KEPT);
        both("DELETE", "/works/{work}", LESSON_KEPT);
        both("GET", "/works/{work}/history", SHEET_SEEN);
        both("GET", "/works/{work}/marks/{student}", SHEET_SEEN);
    }

    private void families() {
        page("GET", "/students", FAMILIES);
        both("GET", "/students/{student}/week", DIARY);
        both("GET", "/students/{student}/marks", DIARY);
        page("GET", "/students/{student}/programme", DIARY);
        page("GET", "/absences", PARENTS);
        page("GET", "/students/{student}/absences", OWN_CHILD);
        page("POST", "/students/{student}/absences", OWN_CHILD);
        page("POST", "/students/{student}/absences/{absence}/withdrawal", OWN_CHILD);
    }

    private void classes() {
        both("GET", "/classes", CLASS_TEACHERS);
        both("GET", "/classes/{class}/attendance", CLASS_SEEN);
        both("PUT", "/classes/{class}/reasons", CLASS_KEPT);
        page("GET", "/classes/{class}/attendance/month", CLASS_SEEN);
        page("GET", "/classes/{class}/notices", CLASS_SEEN);
        page("POST", "/classes/{class}/notices", CLASS_KEPT);
        page("POST", "/classes/{class}/notices/{absence}/withdrawal", CLASS_KEPT);
        page("POST", "/classes/{class}/notices/{absence}/reasons", CLASS_KEPT);
        page("GET", "/classes/{class}/consolidated", CLASS_SEEN);
        page("GET", "/classes/{class}/consolidated/pdf", CLASS_SEEN);
    }

    private void checks() {
        page("GET", "/duties", WHO_HAS_DUTIES);
        page("POST", "/duties/reviews", CLASS_TEACHERS_ALONE);
        page("GET", "/duties/plan", PLANS);
        page("POST", "/duties/plan", PLANS);
        page("POST", "/duties/plan/{entry}/drop", PLANS);
        page("GET", "/inspections", INSPECTION);
        page("POST", "/inspections", INSPECTION);
        page("GET", "/inspections/{inspection}", INSPECTION);
        page("GET", "/inspections/{inspection}/check.pdf", INSPECTION);
        for (String step : new String[] {"/items", "/remarks", "/answers/{answer}", "/closing", "/repeat"}) {
            page("POST", "/inspections/{inspection}" + step, INSPECTION);
        }
        page("GET", "/outages", STAFF);
        page("POST", "/outages", STAFF);
        page("GET", "/outages/{outage}", STAFF);
        for (String ruling : new String[] {"/confirmation", "/decline", "/passing-on"}) {
            page("POST", "/outages/{outage}" + ruling, OUTAGES);
        }
        page("GET", "/credentials", OUTAGES);
        page("POST", "/credentials", OUTAGES);
        page("POST", "/credentials/{loss}/reissue", OUTAGES);
        page("GET", "/remarks", TEACHERS);
        page("POST", "/remarks/{remark}/answer", LESSON_KEPT);
        page("GET", "/remarks/sheet", INSPECTION);
        page("GET", "/remarks/sheet.pdf", INSPECTION);
    }

    private void regulation() {
        page("GET", "/clauses/{clause}", STAFF);
        page("GET", "/regulation", STAFF);
        page("GET", "/regulation/versions/{version}/profile.yaml", SEES_DRAFTS);
        page("GET", "/regulation/versions/{version}/conflicts", SEES_DRAFTS);
        page("POST", "/regulation/confirmation", STAFF);
        page("GET", "/regulation/confirmations", SEES_DRAFTS);
        page("GET", "/regulation/clauses", STAFF);
        page("GET", "/regulation/editor", CONFIGURES);
        page("POST", "/regulation/editor", CONFIGURES);
        page("POST", "/regulation/editor/file", CONFIGURES);
        page("GET", "/regulation/editor/profile.yaml", CONFIGURES);
        page("GET", "/regulation/editor/clauses", CONFIGURES);
        page("POST", "/regulation/editor/end", CONFIGURES);
        page("POST", "/regulation/editor/draft", CONFIGURES);
        page("GET", "/regulation/editor/section", CONFIGURES);
        page("POST", "/regulation/editor/section", CONFIGURES);
        page("POST", "/regulation/drafts", CONFIGURES);
        page("GET", "/regulation/drafts/{version}", SEES_DRAFTS);
        page("GET", "/regulation/drafts/{version}/dry-run", SEES_DRAFTS);
        page("GET", "/regulation/drafts/{version}/dry-run/state", SEES_DRAFTS);
        for (String step : List.of("", "/stop", "/resume")) {
            page("POST", "/regulation/drafts/{version}/dry-run" + step, SEES_DRAFTS);
            api("POST", "/profile/versions/{version}/dry-run" + step, SEES_DRAFTS);
        }
        api("GET", "/profile/versions/{version}/dry-run", SEES_DRAFTS);
        page("POST", "/regulation/drafts/{version}/submission", CONFIGURES);
        page("POST", "/regulation/drafts/{version}/return", APPROVES);
        page("POST", "/regulation/drafts/{version}/approval", APPROVES);
        api("GET", "/profile", STAFF);
        api("GET", "/profile/versions", STAFF);
        api("POST", "/profile/versions", CONFIGURES);
        api("GET", "/profile/versions/{version}/changes", SEES_DRAFTS);
        api("POST", "/profile/versions/{version}/submission", CONFIGURES);
        api("POST", "/profile/versions/{version}/return", APPROVES);
        api("POST", "/profile/versions/{version}/approval", APPROVES);
    }

    private void imports() {
        page("GET", "/imports", IMPORTS);
        page("POST", "/imports", IMPORTS);
        page("GET", "/imports/{run}", IMPORTS);
        page("GET", "/imports/{run}/state", IMPORTS);
        page("POST", "/imports/{run}/stop", IMPORTS);
    }

    private void archive() {
        page("GET", "/archive", BACKUPS);
        page("GET", "/archive/state", BACKUPS);
        page("POST", "/archive/packages", BACKUPS);
        page("POST", "/archive/packages/{package}/verification", BACKUPS);
        page("POST", "/archive/packages/{package}/hand-overs", BACKUPS);
        page("GET", "/archive/packages/{package}/file", BACKUPS_OUT);
    }

    private void messages() {
        page("GET", "/messages", EVERYBODY);
        page("POST", "/messages/read", EVERYBODY);
        page("GET", "/messages/new", EVERYBODY);
        page("GET", "/messages/preferences", EVERYBODY);
        page("POST", "/messages/preferences", EVERYBODY);
        page("POST", "/messages/preferences/address", EVERYBODY);
        page("POST", "/messages/preferences/code", EVERYBODY);
        page("POST", "/messages/preferences/forget", EVERYBODY);
        page("GET", "/messages/notices/{notice}", Access.own(TEACHER));
        page("GET", "/messages/threads/{thread}", Access.own(TEACHER, PARENT));
        page("POST", "/messages/threads/{thread}", Access.own(TEACHER, PARENT));
        page("GET", "/messages/new/{person}", WRITES_TO_STUDENT);
        page("POST", "/messages/new/{person}", WRITES_TO_STUDENT);
        page("GET", "/messages/many", Access.all(HEAD, DEPUTY_HEAD, CLASS_TEACHER, FORMER_CLASS_TEACHER));
        page("POST", "/messages/many", Access.own(CLASS_TEACHER).andAll(HEAD, DEPUTY_HEAD));
        page("GET", "/messages/announcements/{announcement}", Access.own(CLASS_TEACHER, STUDENT, PARENT));
    }

    private void both(String method, String place, Access access) {
        page(method, place, access);
        api(method, place, access);
    }

    private void page(String method, String place, Access access) {
        table.put(method + " /s/{slug}" + place, access);
    }

    private void api(String method, String place, Access access) {
        table.put(method + " /api/v1/s/{slug}" + place, access);
    }
}
