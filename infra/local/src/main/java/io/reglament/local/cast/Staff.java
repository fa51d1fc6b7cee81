package io.reglament.local.cast;

import java.util.List;

/**
 * Who works in the school; only the teachers give lessons.
 *
 * @param inspector of the commission that looks into journals
 * @param buildingAdministrator who answers for one building
 */
record Staff(
        Person head,
        List<Person> deputies,
        Person administrator,
        Person inspector,
        Person buildingAdministrator,
        List<Teacher> teachers) {}
