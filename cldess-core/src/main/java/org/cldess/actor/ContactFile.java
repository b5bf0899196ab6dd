package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.component.Happened;
import org.cldess.component.Planned;
import org.cldess.component.WithBuilder;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.privacy.DataBreach;

/**
 * The file in which a dossier’s contacts are kept (<i>{@index "fichier de contacts"}</i>): who answers for it, since when, and what the law
 * of its day asked.
 *
 * @param controller the body that decides what is kept and why (<i>{@index "responsable de traitement"}</i>)
 * @param start the day from which the file has been used
 * @param declaration the number under which it was declared to the authority, until May 2018 (<i>{@index "déclaration à la CNIL"}</i>);
 *     none if it was not
 * @param exemption why it had not to be declared (<i>{@index dispense}</i>); none if it had
 * @param recorded the day on which it entered the record of processing (<i>{@index "registre des activités de traitement"}</i>); none if it
 *     is not in it
 * @param officer how to reach the one who watches over the data (<i>{@index "délégué à la protection des données"}</i>); none if nobody was
 *     named
 * @param recipients who receives the data, beside those who read the reports (<i>{@index destinataires}</i>); none if nobody does
 * @param transfers to where outside the European Union they go, and under which safeguards (<i>{@index "transferts hors UE"}</i>); none if
 *     they do not
 * @param security how they are kept safe, in general (<i>{@index "mesures de sécurité"}</i>)
 * @param breaches what happened to its data, oldest first
 */
@WithBuilder
public record ContactFile(
        Known<ActorId> controller,
        @Planned Known<LocalDate> start,
        Known<@Size(max = 100) String> declaration,
        Known<@Size(max = 500) String> exemption,
        @Happened Known<LocalDate> recorded,
        Known<@NotBlank @Size(max = 500) String> officer,
        Known<@NotBlank @Size(max = 2_000) String> recipients,
        Known<@NotBlank @Size(max = 2_000) String> transfers,
        Known<@NotBlank @Size(max = 2_000) String> security,
        Known<List<DataBreach>> breaches)
        implements Seen<ContactFile> {
    /** Keeps the lists as they are now, and checks what must hold across the parts. */
    public ContactFile {
        breaches = breaches.map(List::copyOf);
    }

    /**
     * Begins a contactfile with what every one has.
     *
     *
     * @return a builder, on which the rest is set
     */
    public static ContactFileBuilder builder() {
        return new ContactFileBuilder();
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public ContactFileBuilder toBuilder() {
        return new ContactFileBuilder(this);
    }

    @Override
    public String toString() {
        return "ContactFile since " + start;
    }
}
