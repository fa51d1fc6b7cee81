package io.reglament.regulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Port: the module that keeps the school's calendar says how its years can be divided. */
public interface YearDivisions {
    /**
     * Which of these grades cannot have the terms wanted, because a school year of the bound school's calendar that has
     * not ended by that day has no such terms. Where there is nothing to divide, anything can be.
     */
    Set<Integer> impossible(Map<Integer, TermType> wanted, LocalDate from);
}
