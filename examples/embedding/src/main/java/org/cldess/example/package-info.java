/**
 * What one does with the library, one class for each. The README shows some of these lines; a test runs all of them and shows what
 * they print.
 *
 * <ul>
 *   <li>{@link org.cldess.example.FirstSteps}: a dossier from its file, what is true on a day, a plan, a report.
 *   <li>{@link org.cldess.example.AskedChanges}: a change is asked, and granted or refused with every reason.
 *   <li>{@link org.cldess.example.PastedValues}: values that check themselves and accept what people paste; your own forms.
 *   <li>{@link org.cldess.example.WhoIsWho}: who is of the social economy on a day, who is inclusive, and why.
 *   <li>{@link org.cldess.example.NearbyPlaces}: communes, the territories that hold them, and what is near.
 *   <li>{@link org.cldess.example.ExplainedMeeting}: a speed meeting planned to the proven best, and why.
 *   <li>{@link org.cldess.example.ShownReports}: one report in any format.
 *   <li>{@link org.cldess.example.OwnReport}: a report of one’s own in the list of reports.
 *   <li>{@link org.cldess.example.KeptDossier}: a dossier in a database, and what happens when two change it.
 * </ul>
 */
package org.cldess.example;
