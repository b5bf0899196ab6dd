package org.cldess.call.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cldess.component.NamePart;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.consistency.FormRules;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A document that an application must include (<i>{@index "pièce demandée"}</i>).
 *
 * @param id the id
 * @param title the title
 * @param askedOf the kinds of applicant that must provide it; empty for all
 */
@WithId("required-piece")
public record RequiredPiece(
        RequiredPieceId id,
        @NamePart @NotBlank @Size(max = 300) String title,
        @Distinct List<ApplicantKind> askedOf) implements Identified<RequiredPieceId> {
    /** Checks the components, and throws all {@link Violations}. */
    public RequiredPiece {
        askedOf = List.copyOf(askedOf);
        FormRules.check(RequiredPiece.class, id, title, askedOf);
    }

    @Override
    public String toString() {
        return "RequiredPiece " + id;
    }
}
