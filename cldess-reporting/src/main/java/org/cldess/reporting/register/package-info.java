/** The record of processing (<i>{@index "registre des traitements"}</i>), and what persons are told where data about them are asked. */
package org.cldess.reporting.register;
