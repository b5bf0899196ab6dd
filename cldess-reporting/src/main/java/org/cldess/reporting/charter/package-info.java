/** The charter (<i>{@index charte}</i>), with its signatories and versions, and the form by which somebody joins it. */
package org.cldess.reporting.charter;
