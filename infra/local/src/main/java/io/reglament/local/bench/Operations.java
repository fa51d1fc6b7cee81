package io.reglament.local.bench;

import java.util.List;

/** What is measured, in the order of the tables. */
final class Operations {

    private Operations() {}

    static List<String> keys() {
        return all().stream().map(Operation::key).toList();
    }

    static List<Operation> all() {
        return List.of(
                new Operation("sheet", "open a sheet", false, PlatformReads::sheet, FloorReads::sheet),
                new Operation("mark", "save one mark", true, PlatformSaves::mark, FloorSaves::mark),
                new Operation("column", "save a column of 25", true, PlatformSaves::column, FloorSaves::column),
                new Operation("roll", "roll of 25", true, PlatformSaves::roll, FloorSaves::roll),
                new Operation(
                        "marks", "a parent opens all marks (300)", false, PlatformReads::marks, FloorReads::marks),
                new Operation("week", "a student's week", false, PlatformReads::week, FloorReads::week),
                new Operation(
                        "findings",
                        "who has not kept the journal",
                        false,
                        PlatformReads::findings,
                        FloorReads::findings),
                new Operation("term-mark", "save one term mark", true, PlatformTerms::save, FloorTerms::save),
                new Operation("term", "term marks of a group", false, PlatformTerms::page, FloorTerms::page),
                new Operation(
                        "consolidated",
                        "a class's consolidated sheet (250)",
                        false,
                        PlatformTerms::consolidated,
                        FloorTerms::consolidated),
                new Operation("inbox", "a parent's messages", false, PlatformOverviews::inbox, FloorOverviews::inbox),
                new Operation(
                        "month",
                        "a class's month of attendance",
                        false,
                        PlatformOverviews::month,
                        FloorOverviews::month),
                new Operation(
                        "duties", "the duties of a school", false, PlatformOverviews::duties, FloorOverviews::duties));
    }
}
