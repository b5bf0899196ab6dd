/** The charter (<i>{@index charte}</i>), with its signatories and versions, and the form to join it. */
package org.cldess.reporting.charter;
