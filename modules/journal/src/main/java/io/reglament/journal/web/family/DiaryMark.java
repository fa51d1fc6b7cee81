package io.reglament.journal.web.family;

/**
 * A mark as a family reads it.
 *
 * @param form what it was for in the regulation's words: "контрольная работа"
 * @param brief the same in a few letters; empty for a lesson's own mark, which goes without saying
 * @param title of the work, empty where it has none
 * @param weight in the reader's notation
 * @param given when
 * @param fresh whether it was given within the last three days
 */
record DiaryMark(
        String mark,
        String form,
        String brief,
        String title,
        String weight,
        String comment,
        String given,
        boolean fresh) {}
