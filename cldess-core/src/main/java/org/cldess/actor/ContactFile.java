package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.known.Known;
import org.cldess.privacy.DataBreach;
import org.cldess.thing.DayDependent;

/**
 * The file that contains a dossier’s contacts (<i>{@index "fichier de contacts"}</i>): its controller, its start, and
 * what the law of its day required.
 *
 * @param controller the body that decides what is kept and why (<i>{@index "responsable de traitement"}</i>)
 * @param start the day from which the file has been used
 * @param declaration the number under which it was declared to the authority, until May 2018
 *     (<i>{@index "déclaration à la CNIL"}</i>); not applicable if it was not declared
 * @param exemption why it need not be declared (<i>{@index dispense}</i>); not applicable if it must be declared
 * @param recorded the day on which it was entered in the record of processing
 *     (<i>{@index "registre des activités de traitement"}</i>); not applicable if it is not in it
 * @param officer how to reach the data protection officer (<i>{@index "délégué à la protection des données"}</i>); not
 *     applicable if none was appointed
 * @param recipients the recipients of the data, other than the readers of the reports (<i>{@index destinataires}</i>);
 *     not applicable if there are none
 * @param transfers where the data are transferred outside the European Union, and under which safeguards
 *     (<i>{@index "transferts hors UE"}</i>); not applicable if they are not
 * @param security the security measures in general (<i>{@index "mesures de sécurité"}</i>)
 * @param breaches the data breaches, oldest first
 */
@WithBuilder
public record ContactFile(
        @Standing(Demand.EXISTS) Known<ActorId> controller,
        @Planned Known<LocalDate> start,
        Known<@Size(max = 100) String> declaration,
        Known<@Size(max = 500) String> exemption,
        @HiddenUntilThen Known<LocalDate> recorded,
        Known<@NotBlank @Size(max = 500) String> officer,
        Known<@NotBlank @Size(max = 2_000) String> recipients,
        Known<@NotBlank @Size(max = 2_000) String> transfers,
        Known<@NotBlank @Size(max = 2_000) String> security,
        Known<List<DataBreach>> breaches)
        implements DayDependent<ContactFile> {
    /** Copies the list. */
    public ContactFile {
        breaches = breaches.map(List::copyOf);
    }

    /**
     * Returns a builder of a contact file.
     *
     *
     * @return a builder without any values
     */
    public static ContactFileBuilder builder() {
        return new ContactFileBuilder();
    }

    /** {@return a builder with the values of this file, to make a changed copy} */
    public ContactFileBuilder toBuilder() {
        return new ContactFileBuilder(this);
    }

    @Override
    public String toString() {
        return "ContactFile since " + start;
    }
}
