package org.cldess.call.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.component.WithId;
import org.cldess.form.Identified;

/**
 * A paper that an application brings (<i>{@index "pièce demandée"}</i>).
 *
 * @param id the id
 * @param title what it is
 * @param askedOf from whom it is asked; empty for everybody
 */
@WithId("required-piece")
public record RequiredPiece(
        RequiredPieceId id,
        @Called @NotBlank @Size(max = 300) String title,
        @Distinct List<ApplicantKind> askedOf) implements Identified<RequiredPieceId> {
    /** Keeps the list as it is now. */
    public RequiredPiece {
        askedOf = List.copyOf(askedOf);
    }

    @Override
    public String toString() {
        return "RequiredPiece " + id;
    }
}
