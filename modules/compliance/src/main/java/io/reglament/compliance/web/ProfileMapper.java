package io.reglament.compliance.web;

import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Change;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Entry;
import io.reglament.regulation.ProfileFault;
import io.reglament.regulation.ProfileVersion;
import io.reglament.regulation.ProfileWords;
import io.reglament.web.EdgeMapping;
import java.util.List;
import java.util.Locale;
import org.mapstruct.Context;
import org.mapstruct.Mapper;

@Mapper(config = EdgeMapping.class)
interface ProfileMapper {
    List<ProfileResource.Version> versions(List<ProfileVersion> versions);

    /** Optional values pass as they are. */
    default ProfileResource.Version version(ProfileVersion version) {
        return new ProfileResource.Version(
                version.version(),
                version.state().name(),
                version.from(),
                version.uploadedBy(),
                version.uploadedAt(),
                version.activatedBy(),
                version.activatedAt(),
                version.order().map(ApprovalOrder::number),
                version.order().map(ApprovalOrder::date));
    }

    default ProfileResource.Value value(Entry entry, @Context ProfileWords words, @Context Locale locale) {
        Basis basis = entry.value().basis();
        return new ProfileResource.Value(
                entry.pointer(),
                words.subject(entry, locale),
                words.value(entry.value(), locale),
                kind(basis),
                basis.clause().map(ClauseId::value));
    }

    default ProfileResource.DraftChange change(Change change, @Context ProfileWords words, @Context Locale locale) {
        return new ProfileResource.DraftChange(change.pointer(), words.change(change, locale));
    }

    default ProfileResource.Fault fault(ProfileFault fault, @Context ProfileWords words, @Context Locale locale) {
        return new ProfileResource.Fault(
                fault.pointer(), fault.line(), fault.column(), fault.code(), words.fault(fault, locale));
    }

    private static String kind(Basis basis) {
        return switch (basis) {
            case Basis.ByClause _ -> "CLAUSE";
            case Basis.DistrictDefault _ -> "DISTRICT_DEFAULT";
            case Basis.NotRegulated _ -> "NOT_REGULATED";
        };
    }
}
