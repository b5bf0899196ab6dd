package org.cldess.contract.party;

import java.time.LocalDate;
import org.cldess.actor.Representative;
import org.cldess.component.From;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.deliberation.DeliberationId;
import org.cldess.known.Known;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;
import org.cldess.signing.Signed;
import org.cldess.thing.Identified;

/**
 * The signature of a party under the contract (<i>{@index signature}</i>), and the acts that authorise it.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param party the party that signed
 * @param date the day of the signature
 * @param representative the person who signed for it
 * @param deliberation the deliberation that authorised the signature
 * @param delegation the deliberation that gave a standing delegation, if the signature relies on one
 * @param method the method of signature
 * @param level the level of an electronic signature; not applicable to a handwritten one
 */
@WithId("signature")
@WithBuilder
public record Signature(
        SignatureId id,
        @NamePart @Standing(Demand.ITSELF) PartyId party,
        @From Known<LocalDate> date,
        Known<Representative> representative,
        @Standing(Demand.VOTED) Known<DeliberationId> deliberation,

        @Standing(value = Demand.VOTED, authorises = "delegation")
        Known<DeliberationId> delegation,

        Known<SignatureMethod> method,
        Known<SignatureLevel> level)
        implements Identified<SignatureId> {
    /**
     * Starts building a signature from its required components.
     *
     * @param id the id
     * @param party the party that signed
     * @return a builder for the remaining components
     */
    public static SignatureBuilder builder(SignatureId id, PartyId party) {
        return new SignatureBuilder(id, party);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public SignatureBuilder toBuilder() {
        return new SignatureBuilder(this);
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
    public Signature withoutRepresentative() {
        return new Signature(id, party, date, Known.notRecorded(), deliberation, delegation, method, level);
    }

    /**
     * Returns the same signature with other authorising acts.
     *
     * @param otherDeliberation the deliberation
     * @param otherDelegation the deliberation that gave a standing delegation
     * @return a modified copy
     */
    public Signature authorisedBy(Known<DeliberationId> otherDeliberation, Known<DeliberationId> otherDelegation) {
        return new Signature(id, party, date, representative, otherDeliberation, otherDelegation, method, level);
    }

    @Override
    public String toString() {
        return "Signature " + id;
    }
}
