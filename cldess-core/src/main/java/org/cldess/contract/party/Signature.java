package org.cldess.contract.party;

import java.time.LocalDate;
import org.cldess.actor.Representative;
import org.cldess.component.Called;
import org.cldess.component.From;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.deliberation.DeliberationId;
import org.cldess.form.Identified;
import org.cldess.known.Known;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;
import org.cldess.signing.Signed;

/**
 * The signature of a party under the contract (<i>{@index signature}</i>), with what authorised it.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id its id
 * @param party the party that signed
 * @param date the day of the signature
 * @param representative who signed for it
 * @param deliberation the deliberation that authorised it
 * @param delegation the deliberation that gave a standing delegation, where one is relied on
 * @param method how the text was signed
 * @param level how strong an electronic signature is; none for one by hand
 */
@WithId("signature")
@WithBuilder
public record Signature(
        SignatureId id,
        @Called PartyId party,
        @From Known<LocalDate> date,
        Known<Representative> representative,
        Known<DeliberationId> deliberation,
        Known<DeliberationId> delegation,
        Known<SignatureMethod> method,
        Known<SignatureLevel> level)
        implements Identified<SignatureId> {
    /**
     * Begins a signature with what every one has.
     *
     * @param id its id
     * @param party the party that signed
     * @return a builder, on which the rest is set
     */
    public static SignatureBuilder builder(SignatureId id, PartyId party) {
        return new SignatureBuilder(id, party);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public SignatureBuilder toBuilder() {
        return new SignatureBuilder(this);
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
    public Signature withoutRepresentative() {
        return new Signature(id, party, date, Known.notRecorded(), deliberation, delegation, method, level);
    }

    /**
     * The same signature with other acts that authorise it.
     *
     * @param otherDeliberation the deliberation
     * @param otherDelegation the deliberation that gave a standing delegation
     * @return a changed copy
     */
    public Signature authorisedBy(Known<DeliberationId> otherDeliberation, Known<DeliberationId> otherDelegation) {
        return new Signature(id, party, date, representative, otherDeliberation, otherDelegation, method, level);
    }

    @Override
    public String toString() {
        return "Signature " + id;
    }
}
