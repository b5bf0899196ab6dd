/**
 * How a dossier becomes a file and a file a dossier. No class of the model is named here but the dossier itself: what a thing is made of is
 * asked from its form, so that a new notion is in the file as soon as its record exists.
 *
 * <p>Reading goes twice over the text: {@code Syntax} makes sure that it is JSON to its end and is a dossier file of a version that is known,
 * {@code JsonInput} then hands it over value by value, without holding more of it than what is kept. {@code DossierWriter} writes the one
 * form that equal dossiers have.
 */
package org.cldess.persistence.file;
