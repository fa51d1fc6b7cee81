package io.reglament.identity;

/**
 * A student as those see them who may read their diary.
 *
 * @param self true when the reader is this student
 */
public record Child(PersonId student, PersonName name, boolean self) {
    boolean readableFor(Member member) {
        return member.roles().contains(self ? Role.STUDENT : Role.PARENT);
    }
}
