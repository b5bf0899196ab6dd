package org.cldess.charter;

import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.charter.text.TextHash;
import org.cldess.component.Called;
import org.cldess.component.From;
import org.cldess.component.Happened;
import org.cldess.component.NotBefore;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;
import org.cldess.signing.Signed;

/**
 * An actor’s signature under a version of the charter (<i>{@index signature}</i>, <i>{@index adhésion}</i>).
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id its id
 * @param actor who signed
 * @param version the version that was signed
 * @param date the day of the signature
 * @param hash the hash of the text that was shown to the signatory
 * @param representative who signed for the actor
 * @param withdrawn the day on which the actor took the signature back; none while it stands
 * @param method how the text was signed
 * @param level how strong an electronic signature is; none for one by hand
 */
@WithId("charter-signature")
@WithBuilder
public record CharterSignature(
        CharterSignatureId id,
        @Called ActorId actor,
        CharterVersionId version,
        @From Known<LocalDate> date,
        Known<TextHash> hash,
        Known<Representative> representative,
        @Happened @NotBefore("date") Known<LocalDate> withdrawn,
        Known<SignatureMethod> method,
        Known<SignatureLevel> level)
        implements Identified<CharterSignatureId>, Seen<CharterSignature> {
    /**
     * Begins a signature with what every one has.
     *
     * @param id its id
     * @param actor who signed
     * @param version the version that was signed
     * @return a builder, on which the rest is set
     */
    public static CharterSignatureBuilder builder(CharterSignatureId id, ActorId actor, CharterVersionId version) {
        return new CharterSignatureBuilder(id, actor, version);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public CharterSignatureBuilder toBuilder() {
        return new CharterSignatureBuilder(this);
    }

    /**
     * What is asked of the signature whatever the text.
     *
     * @return its day, its method and its level
     */
    public Signed signed() {
        return new Signed(date, method, level);
    }

    /**
     * The same signature without the name of who gave it.
     *
     * @return a narrowed copy
     */
    public CharterSignature withoutRepresentative() {
        return new CharterSignature(id, actor, version, date, hash, Known.notRecorded(), withdrawn, method, level);
    }

    /**
     * Tells whether the signature stands on a day: given, and not taken back.
     *
     * @param day the day
     * @return true if it was given on or before that day and not taken back by then; false if its date is unknown
     */
    public boolean standsOn(LocalDate day) {
        boolean given = date.value().filter(signed -> !signed.isAfter(day)).isPresent();
        return given && withdrawn.value().filter(end -> !end.isAfter(day)).isEmpty();
    }

    @Override
    public String toString() {
        return "CharterSignature " + id;
    }
}
