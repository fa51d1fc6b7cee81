package io.reglament.rostering.bundle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files we read, in the order in which they are read: a file stands after those it refers to. */
public enum BundleFile {
    ORGS("orgs", "name! type! identifier parentSourcedId"),
    ACADEMIC_SESSIONS("academicSessions", "title! type! startDate! endDate! parentSourcedId schoolYear!"),
    COURSES("courses", "schoolYearSourcedId title! courseCode grades orgSourcedId! subjects subjectCodes"),
    CLASSES(
            "classes",
            "title! grades courseSourcedId! classCode classType! location schoolSourcedId! termSourcedIds! subjects"
                    + " subjectCodes periods metadata.homeroomSourcedIds"),
    USERS(
            "users",
            "enabledUser! username userIds givenName! familyName! middleName identifier email sms phone"
                    + " agentSourcedIds grades password userMasterIdentifier preferredGivenName preferredMiddleName"
                    + " preferredFamilyName primaryOrgSourcedId pronouns"),
    USER_PROFILES(
            "userProfiles",
            "userSourcedId! profileType vendorId applicationId description credentialType username password"),
    ROLES("roles", "userSourcedId! roleType! role! beginDate endDate orgSourcedId! userProfileSourcedId"),
    ENROLLMENTS("enrollments", "classSourcedId! schoolSourcedId! userSourcedId! role! primary beginDate endDate"),
    DEMOGRAPHICS(
            "demographics",
            "birthDate sex americanIndianOrAlaskaNative asian blackOrAfricanAmerican"
                    + " nativeHawaiianOrOtherPacificIslander white demographicRaceTwoOrMoreRaces"
                    + " hispanicOrLatinoEthnicity countryOfBirthCode stateOfBirthAbbreviation cityOfBirth"
                    + " publicSchoolResidenceStatus"),
    TIMETABLE(
            "timetable",
            "classSourcedId! teacherSourcedId! weekday! period! startTime! endTime! room validFrom validTo");

    /** Secrets: dropped where the cells are read, so that no row, fault or log can hold one. */
    static final String PASSWORD = "password";

    private final String key;
    private final String columns;

    /** Columns that must be in the header end with an exclamation mark. */
    BundleFile(String key, String ownColumns) {
        this.key = key;
        this.columns = "sourcedId! status dateLastModified " + ownColumns;
    }

    /** The name in the manifest, for example {@code academicSessions}. */
    public String key() {
        return key;
    }

    /** The name in the zip, for example {@code academicSessions.csv}. */
    public String fileName() {
        return key + ".csv";
    }

    List<String> columns() {
        return Stream.of(columns.split(" ", -1))
                .map(name -> name.replace("!", ""))
                .toList();
    }

    List<String> requiredColumns() {
        return Stream.of(columns.split(" ", -1))
                .filter(name -> name.endsWith("!"))
                .map(name -> name.replace("!", ""))
                .toList();
    }

    static Optional<BundleFile> named(String fileName) {
        for (BundleFile file : values()) {
            if (file.fileName().equals(fileName)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
