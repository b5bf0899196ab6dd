package org.cldess.charter;

import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.charter.text.TextHash;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.NotBefore;
import org.cldess.known.Known;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;
import org.cldess.signing.Signed;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * The signature of an actor on a version of the charter (<i>{@index signature}</i>, <i>{@index adhésion}</i>).
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param actor the actor that signed
 * @param version the version that was signed
 * @param date the day of the signature
 * @param hash the hash of the text that was shown to the signatory
 * @param representative the person who signed for the actor
 * @param withdrawn the day on which the actor withdrew the signature; not applicable while it is valid
 * @param method the method of signature
 * @param level the level of an electronic signature; not applicable to a handwritten one
 */
@WithId("charter-signature")
@WithBuilder
public record CharterSignature(
        CharterSignatureId id,
        @NamePart @Standing(Demand.ACTS) ActorId actor,
        @Standing(Demand.NOTHING) CharterVersionId version,
        @From Known<LocalDate> date,
        Known<TextHash> hash,
        Known<Representative> representative,
        @HiddenUntilThen @NotBefore("date") Known<LocalDate> withdrawn,
        Known<SignatureMethod> method,
        Known<SignatureLevel> level)
        implements Identified<CharterSignatureId>, DayDependent<CharterSignature> {
    /**
     * Starts building a signature from its required components.
     *
     * @param id the id
     * @param actor the actor that signed
     * @param version the version that was signed
     * @return a builder for the remaining components
     */
    public static CharterSignatureBuilder builder(CharterSignatureId id, ActorId actor, CharterVersionId version) {
        return new CharterSignatureBuilder(id, actor, version);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public CharterSignatureBuilder toBuilder() {
        return new CharterSignatureBuilder(this);
    }

    /**
     * Returns the data that every signature is checked for, whatever the text.
     *
     * @return the day, the method and the level
     */
    public Signed signed() {
        return new Signed(date, method, level);
    }

    /**
     * Returns the same signature without the name of the representative.
     *
     * @return a copy without the name
     */
    public CharterSignature withoutRepresentative() {
        return new CharterSignature(id, actor, version, date, hash, Known.notRecorded(), withdrawn, method, level);
    }

    /**
     * Checks whether the signature is valid on a day: given, and not withdrawn.
     *
     * @param day the day
     * @return true if it was given on or before that day and not withdrawn by then; false if its date is unknown
     */
    public boolean isValidOn(LocalDate day) {
        boolean given = date.value().filter(signed -> !signed.isAfter(day)).isPresent();
        return given && withdrawn.value().filter(end -> !end.isAfter(day)).isEmpty();
    }

    @Override
    public String toString() {
        return "CharterSignature " + id;
    }
}
