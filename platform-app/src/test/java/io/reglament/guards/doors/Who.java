package io.reglament.guards.doors;

import io.reglament.identity.Role;
import java.util.EnumSet;
import java.util.Set;

/** Who asks: one role, and what they have to do with a {@link Place} that is theirs. */
enum Who {
    /** Teaches the group and gives the lesson. */
    TEACHER(Role.TEACHER),
    /** Taught the group until yesterday. */
    FORMER_TEACHER(Role.TEACHER),
    CLASS_TEACHER(Role.CLASS_TEACHER),
    /** Led the class until yesterday. */
    FORMER_CLASS_TEACHER(Role.CLASS_TEACHER),
    DEPUTY_HEAD(Role.DEPUTY_HEAD),
    HEAD(Role.HEAD),
    INSPECTOR(Role.INSPECTOR),
    ADMINISTRATOR(Role.SCHOOL_ADMINISTRATOR),
    BUILDING_ADMINISTRATOR(Role.BUILDING_ADMINISTRATOR),
    EDUCATOR(Role.EDUCATOR),
    EMPLOYEE(Role.EMPLOYEE),
    /** The student that addresses and bodies name. */
    STUDENT(Role.STUDENT),
    /** Of the same class and group. */
    CLASSMATE(Role.STUDENT),
    /** Of the student. */
    PARENT(Role.PARENT),
    /** Of the classmate and of nobody else. */
    CLASSMATES_PARENT(Role.PARENT);

    private final Role role;

    Who(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }

    static Set<Who> staff() {
        EnumSet<Who> staff = EnumSet.noneOf(Who.class);
        EnumSet.allOf(Who.class).stream().filter(who -> who.role.staff()).forEach(staff::add);
        return staff;
    }
}
