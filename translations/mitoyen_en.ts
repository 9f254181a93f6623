<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>CellTexts</name>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>deleted</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>kept</translation>
        </message>
    </context>
    <context>
        <name>ExpenseColumns</name>
        <message>
            <source>VAT rate</source>
            <translation>VAT rate</translation>
        </message>
        <message>
            <source>several</source>
            <translation>several</translation>
        </message>
        <message>
            <source>VAT (€)</source>
            <translation>VAT (€)</translation>
        </message>
        <message>
            <source>The VAT differs from the rate; the invoice stands.</source>
            <translation>The VAT differs from the rate; the invoice stands.</translation>
        </message>
        <message>
            <source>Total (€)</source>
            <translation>Total (€)</translation>
        </message>
        <message>
            <source>Net (€)</source>
            <translation>Net (€)</translation>
        </message>
        <message>
            <source>This invoice has several VAT rates: open them with Ctrl+R.</source>
            <translation>This invoice has several VAT rates: open them with Ctrl+R.</translation>
        </message>
    </context>
    <context>
        <name>HeadingColumns</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Heading</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Means</translation>
        </message>
        <message>
            <source>unknown – choose</source>
            <translation>unknown – choose</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>“%1” is not an amount.</source>
            <translation>“%1” is not an amount.</translation>
        </message>
        <message>
            <source>“%1” has more than two decimals.</source>
            <translation>“%1” has more than two decimals.</translation>
        </message>
        <message>
            <source>“%1” can be read in two ways: write the decimals too.</source>
            <translation>“%1” can be read in two ways: write the decimals too.</translation>
        </message>
        <message>
            <source>The amount is too large.</source>
            <translation>The amount is too large.</translation>
        </message>
        <message>
            <source>The sum “%1” cannot be read.</source>
            <translation>The sum “%1” cannot be read.</translation>
        </message>
        <message>
            <source>The sum “%1” divides by zero.</source>
            <translation>The sum “%1” divides by zero.</translation>
        </message>
        <message>
            <source>The result of the sum is too large.</source>
            <translation>The result of the sum is too large.</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>“%1” is not a date.</translation>
        </message>
        <message>
            <source>This day does not exist in the calendar.</source>
            <translation>This day does not exist in the calendar.</translation>
        </message>
        <message>
            <source>“%1” is not a part of a whole, such as 1/2.</source>
            <translation>“%1” is not a part of a whole, such as 1/2.</translation>
        </message>
        <message>
            <source>“%1” is not an identifier.</source>
            <translation>“%1” is not an identifier.</translation>
        </message>
        <message>
            <source>Something must stand here.</source>
            <translation>Something must stand here.</translation>
        </message>
        <message>
            <source>This kind of value does not fit here.</source>
            <translation>This kind of value does not fit here.</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>The text is too long.</translation>
        </message>
        <message>
            <source>The number is too small.</source>
            <translation>The number is too small.</translation>
        </message>
        <message>
            <source>The number is too large.</source>
            <translation>The number is too large.</translation>
        </message>
        <message>
            <source>“%1” is none of the possible values.</source>
            <translation>“%1” is none of the possible values.</translation>
        </message>
        <message>
            <source>The text holds characters that cannot be stored.</source>
            <translation>The text holds characters that cannot be stored.</translation>
        </message>
        <message>
            <source>“%1” is not a whole number.</source>
            <translation>“%1” is not a whole number.</translation>
        </message>
        <message>
            <source>This is set once and never changed.</source>
            <translation>This is set once and never changed.</translation>
        </message>
        <message>
            <source>This cannot be changed by hand.</source>
            <translation>This cannot be changed by hand.</translation>
        </message>
        <message>
            <source>The list cannot be read.</source>
            <translation>The list cannot be read.</translation>
        </message>
        <message>
            <source>A stored record cannot be read. Restore a backup.</source>
            <translation>A stored record cannot be read. Restore a backup.</translation>
        </message>
        <message>
            <source>What was issued is never changed: correct it with a new document.</source>
            <translation>What was issued is never changed: correct it with a new document.</translation>
        </message>
        <message>
            <source>The record is no longer there: somebody deleted it.</source>
            <translation>The record is no longer there: somebody deleted it.</translation>
        </message>
        <message>
            <source>This record is already there.</source>
            <translation>This record is already there.</translation>
        </message>
        <message>
            <source>It cannot be deleted, because other records refer to it.</source>
            <translation>It cannot be deleted, because other records refer to it.</translation>
        </message>
        <message>
            <source>What this refers to is no longer there.</source>
            <translation>What this refers to is no longer there.</translation>
        </message>
        <message>
            <source>This payment reference is already in use.</source>
            <translation>This payment reference is already in use.</translation>
        </message>
        <message>
            <source>A later change touched the same record: undo that one first.</source>
            <translation>A later change touched the same record: undo that one first.</translation>
        </message>
        <message>
            <source>This change was already undone.</source>
            <translation>This change was already undone.</translation>
        </message>
        <message>
            <source>This conflict was already settled.</source>
            <translation>This conflict was already settled.</translation>
        </message>
        <message>
            <source>The shares of this key were changed meanwhile: look at them again.</source>
            <translation>The shares of this key were changed meanwhile: look at them again.</translation>
        </message>
        <message>
            <source>The shares of the key “%1” do not add up to its total.</source>
            <translation>The shares of the key “%1” do not add up to its total.</translation>
        </message>
        <message>
            <source>The shares do not add up to the total of the key.</source>
            <translation>The shares do not add up to the total of the key.</translation>
        </message>
        <message>
            <source>This number of shares is not possible.</source>
            <translation>This number of shares is not possible.</translation>
        </message>
        <message>
            <source>The key “%1” names a unit twice.</source>
            <translation>The key “%1” names a unit twice.</translation>
        </message>
        <message>
            <source>A share belongs to a unit of another building.</source>
            <translation>A share belongs to a unit of another building.</translation>
        </message>
        <message>
            <source>An owner needs a surname or a company name.</source>
            <translation>An owner needs a surname or a company name.</translation>
        </message>
        <message>
            <source>The parts of the holders do not add up to the whole.</source>
            <translation>The parts of the holders do not add up to the whole.</translation>
        </message>
        <message>
            <source>The rights of the holders do not fit together.</source>
            <translation>The rights of the holders do not fit together.</translation>
        </message>
        <message>
            <source>The representative must be one of the members.</source>
            <translation>The representative must be one of the members.</translation>
        </message>
        <message>
            <source>A unit is held by at least one person.</source>
            <translation>A unit is held by at least one person.</translation>
        </message>
        <message>
            <source>The unit “%1” has two holders on the same day.</source>
            <translation>The unit “%1” has two holders on the same day.</translation>
        </message>
        <message>
            <source>The ownership ends before it begins.</source>
            <translation>The ownership ends before it begins.</translation>
        </message>
        <message>
            <source>Net and VAT do not add up to the total of the expense.</source>
            <translation>Net and VAT do not add up to the total of the expense.</translation>
        </message>
        <message>
            <source>An expense has at least one VAT line.</source>
            <translation>An expense has at least one VAT line.</translation>
        </message>
        <message>
            <source>A VAT rate lies between 0 and 100 %.</source>
            <translation>A VAT rate lies between 0 and 100 %.</translation>
        </message>
        <message>
            <source>The lines do not add up to the total of the statement.</source>
            <translation>The lines do not add up to the total of the statement.</translation>
        </message>
        <message>
            <source>The unit “%1” has no holder on some days of the period.</source>
            <translation>The unit “%1” has no holder on some days of the period.</translation>
        </message>
        <message>
            <source>A unit has no holder on some days of the period.</source>
            <translation>A unit has no holder on some days of the period.</translation>
        </message>
        <message>
            <source>All shares of the key “%1” are 0, but an expense is divided by it.</source>
            <translation>All shares of the key “%1” are 0, but an expense is divided by it.</translation>
        </message>
        <message>
            <source>The key “%1” does not fit the units of the building.</source>
            <translation>The key “%1” does not fit the units of the building.</translation>
        </message>
        <message>
            <source>The allocation key “%1” does not exist.</source>
            <translation>The allocation key “%1” does not exist.</translation>
        </message>
        <message>
            <source>The allocation key of an expense does not exist.</source>
            <translation>The allocation key of an expense does not exist.</translation>
        </message>
        <message>
            <source>The unit “%1” does not exist.</source>
            <translation>The unit “%1” does not exist.</translation>
        </message>
        <message>
            <source>An ownership names a unit that does not exist.</source>
            <translation>An ownership names a unit that does not exist.</translation>
        </message>
        <message>
            <source>The owner “%1” does not exist.</source>
            <translation>The owner “%1” does not exist.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>The period ends before it begins.</translation>
        </message>
        <message>
            <source>All shares are 0: there is nothing to divide by.</source>
            <translation>All shares are 0: there is nothing to divide by.</translation>
        </message>
        <message>
            <source>The key has no shares: there is nothing to divide by.</source>
            <translation>The key has no shares: there is nothing to divide by.</translation>
        </message>
        <message>
            <source>This device has no payment reference left: connect it to the server.</source>
            <translation>This device has no payment reference left: connect it to the server.</translation>
        </message>
        <message>
            <source>The building has no current account: enter its IBAN first.</source>
            <translation>The building has no current account: enter its IBAN first.</translation>
        </message>
        <message>
            <source>The file describes no building.</source>
            <translation>The file describes no building.</translation>
        </message>
        <message>
            <source>“%1” is a second building: one building is taken over at a time.</source>
            <translation>“%1” is a second building: one building is taken over at a time.</translation>
        </message>
        <message>
            <source>The cell “%1” is empty.</source>
            <translation>The cell “%1” is empty.</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>“%1” is too long.</translation>
        </message>
        <message>
            <source>There is no column for “%1” (usually “%2”).</source>
            <translation>There is no column for “%1” (usually “%2”).</translation>
        </message>
        <message>
            <source>The columns “%1” and “%2” hold the same.</source>
            <translation>The columns “%1” and “%2” hold the same.</translation>
        </message>
        <message>
            <source>Nobody knows the column “%1”: it is left out unless you say what it holds.</source>
            <translation>Nobody knows the column “%1”: it is left out unless you say what it holds.</translation>
        </message>
        <message>
            <source>There is more than one column for the key “%1”.</source>
            <translation>There is more than one column for the key “%1”.</translation>
        </message>
        <message>
            <source>The file “%1” is missing.</source>
            <translation>The file “%1” is missing.</translation>
        </message>
        <message>
            <source>“%1” is none of the files of a takeover: it is left out.</source>
            <translation>“%1” is none of the files of a takeover: it is left out.</translation>
        </message>
        <message>
            <source>“%1” and “%2” hold the same.</source>
            <translation>“%1” and “%2” hold the same.</translation>
        </message>
        <message>
            <source>“%1” cannot be read.</source>
            <translation>“%1” cannot be read.</translation>
        </message>
        <message>
            <source>The folder “%1” cannot be read.</source>
            <translation>The folder “%1” cannot be read.</translation>
        </message>
        <message>
            <source>The code “%1” is there twice.</source>
            <translation>The code “%1” is there twice.</translation>
        </message>
        <message>
            <source>The owner “%1” has neither surname nor company.</source>
            <translation>The owner “%1” has neither surname nor company.</translation>
        </message>
        <message>
            <source>The unit “%1” is there twice.</source>
            <translation>The unit “%1” is there twice.</translation>
        </message>
        <message>
            <source>The item “%1” is there twice.</source>
            <translation>The item “%1” is there twice.</translation>
        </message>
        <message>
            <source>“%1” is not the number of an item.</source>
            <translation>“%1” is not the number of an item.</translation>
        </message>
        <message>
            <source>“%1” is not a total of shares.</source>
            <translation>“%1” is not a total of shares.</translation>
        </message>
        <message>
            <source>“%1” is not a number of shares.</source>
            <translation>“%1” is not a number of shares.</translation>
        </message>
        <message>
            <source>“%1” is not a surface in square metres.</source>
            <translation>“%1” is not a surface in square metres.</translation>
        </message>
        <message>
            <source>The shares of the key “%1” do not add up to the total of the deed.</source>
            <translation>The shares of the key “%1” do not add up to the total of the deed.</translation>
        </message>
        <message>
            <source>“%1” does not look like an e-mail address.</source>
            <translation>“%1” does not look like an e-mail address.</translation>
        </message>
        <message>
            <source>“%1” is not a country.</source>
            <translation>“%1” is not a country.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of unit.</source>
            <translation>“%1” is not a kind of unit.</translation>
        </message>
        <message>
            <source>“%1” is not one of the four languages.</source>
            <translation>“%1” is not one of the four languages.</translation>
        </message>
        <message>
            <source>“%1” is not a majority.</source>
            <translation>“%1” is not a majority.</translation>
        </message>
        <message>
            <source>The row has more cells than the header: is a comma unquoted?</source>
            <translation>The row has more cells than the header: is a comma unquoted?</translation>
        </message>
        <message>
            <source>There are more faults than these: correct them and read the files again.</source>
            <translation>There are more faults than these: correct them and read the files again.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>This is not a text file: save it as CSV first.</source>
            <translation>This is not a text file: save it as CSV first.</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>The file is too large.</translation>
        </message>
        <message>
            <source>The file has too many rows.</source>
            <translation>The file has too many rows.</translation>
        </message>
        <message>
            <source>The line has too many columns.</source>
            <translation>The line has too many columns.</translation>
        </message>
        <message>
            <source>A cell is too large.</source>
            <translation>A cell is too large.</translation>
        </message>
        <message>
            <source>A quote opens this cell and nothing closes it.</source>
            <translation>A quote opens this cell and nothing closes it.</translation>
        </message>
        <message>
            <source>There is text after the quote that closes this cell.</source>
            <translation>There is text after the quote that closes this cell.</translation>
        </message>
        <message>
            <source>The characters of this file cannot be read: save it as UTF-8.</source>
            <translation>The characters of this file cannot be read: save it as UTF-8.</translation>
        </message>
        <message>
            <source>The passphrase is wrong. Nothing was changed; type it again.</source>
            <translation>The passphrase is wrong. Nothing was changed; type it again.</translation>
        </message>
        <message>
            <source>Type the passphrase: the keychain of this computer does not open this file.</source>
            <translation>Type the passphrase: the keychain of this computer does not open this file.</translation>
        </message>
        <message>
            <source>This file has no passphrase: use the recovery phrase.</source>
            <translation>This file has no passphrase: use the recovery phrase.</translation>
        </message>
        <message>
            <source>Type a passphrase: an empty one protects nothing.</source>
            <translation>Type a passphrase: an empty one protects nothing.</translation>
        </message>
        <message>
            <source>The file is not there: it was moved or renamed.</source>
            <translation>The file is not there: it was moved or renamed.</translation>
        </message>
        <message>
            <source>The file is open in another window or program: close that one first.</source>
            <translation>The file is open in another window or program: close that one first.</translation>
        </message>
        <message>
            <source>The file is damaged. It was left as it is; restore a backup.</source>
            <translation>The file is damaged. It was left as it is; restore a backup.</translation>
        </message>
        <message>
            <source>The file was written by a newer version of Mitoyen: update this program. The file was left as it is.</source>
            <translation>The file was written by a newer version of Mitoyen: update this program. The file was left as it is.</translation>
        </message>
        <message>
            <source>There is a file of this name already: choose another name.</source>
            <translation>There is a file of this name already: choose another name.</translation>
        </message>
        <message>
            <source>No office is open.</source>
            <translation>No office is open.</translation>
        </message>
        <message>
            <source>The key file beside the replica is missing. Put it back, or use the recovery phrase.</source>
            <translation>The key file beside the replica is missing. Put it back, or use the recovery phrase.</translation>
        </message>
        <message>
            <source>The key file beside the replica cannot be read or changed.</source>
            <translation>The key file beside the replica cannot be read or changed.</translation>
        </message>
        <message>
            <source>The key file beside the replica is damaged. Put it back from a backup, or use the recovery phrase.</source>
            <translation>The key file beside the replica is damaged. Put it back from a backup, or use the recovery phrase.</translation>
        </message>
        <message>
            <source>The key file was made by a newer version of Mitoyen: update this program.</source>
            <translation>The key file was made by a newer version of Mitoyen: update this program.</translation>
        </message>
        <message>
            <source>The key file belongs to another replica. Put the right one beside this one.</source>
            <translation>The key file belongs to another replica. Put the right one beside this one.</translation>
        </message>
        <message>
            <source>There is a key file of this name already; it may be the only key of a replica.</source>
            <translation>There is a key file of this name already; it may be the only key of a replica.</translation>
        </message>
        <message>
            <source>The keychain of this computer cannot keep the key.</source>
            <translation>The keychain of this computer cannot keep the key.</translation>
        </message>
        <message>
            <source>A recovery phrase begins with MITOYEN1: type it from its first character.</source>
            <translation>A recovery phrase begins with MITOYEN1: type it from its first character.</translation>
        </message>
        <message>
            <source>A recovery phrase has 14 groups of 5 characters after MITOYEN1.</source>
            <translation>A recovery phrase has 14 groups of 5 characters after MITOYEN1.</translation>
        </message>
        <message>
            <source>The recovery phrase is mistyped.</source>
            <translation>The recovery phrase is mistyped.</translation>
        </message>
        <message>
            <source>The recovery phrase was made by a newer version of Mitoyen, or its first group is mistyped.</source>
            <translation>The recovery phrase was made by a newer version of Mitoyen, or its first group is mistyped.</translation>
        </message>
        <message>
            <source>This is the recovery phrase of another replica.</source>
            <translation>This is the recovery phrase of another replica.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed; make room and try again.</source>
            <translation>The disk is full. Nothing was changed; make room and try again.</translation>
        </message>
        <message>
            <source>The file cannot be written. Nothing was changed.</source>
            <translation>The file cannot be written. Nothing was changed.</translation>
        </message>
        <message>
            <source>The file “%1” could not be written.</source>
            <translation>The file “%1” could not be written.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>The file could not be written.</translation>
        </message>
        <message>
            <source>There is a file of this name already.</source>
            <translation>There is a file of this name already.</translation>
        </message>
        <message>
            <source>The copy is not the same as the original: make it again.</source>
            <translation>The copy is not the same as the original: make it again.</translation>
        </message>
        <message>
            <source>The computer has no memory left for this. Nothing was changed.</source>
            <translation>The computer has no memory left for this. Nothing was changed.</translation>
        </message>
        <message>
            <source>The database refused. Nothing was changed; try again, then look at the log.</source>
            <translation>The database refused. Nothing was changed; try again, then look at the log.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program. Nothing was changed.</source>
            <translation>Something went wrong inside the program. Nothing was changed.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Cancelled. Nothing was changed.</translation>
        </message>
        <message>
            <source>A font for documents is missing: install Liberation Sans or DejaVu Sans.</source>
            <translation>A font for documents is missing: install Liberation Sans or DejaVu Sans.</translation>
        </message>
        <message>
            <source>The file is not a PDF that can be read.</source>
            <translation>The file is not a PDF that can be read.</translation>
        </message>
        <message>
            <source>The text does not fit into the payment code.</source>
            <translation>The text does not fit into the payment code.</translation>
        </message>
        <message>
            <source>The payment code needs the name of the account holder.</source>
            <translation>The payment code needs the name of the account holder.</translation>
        </message>
        <message>
            <source>The amount does not fit into a payment code.</source>
            <translation>The amount does not fit into a payment code.</translation>
        </message>
        <message>
            <source>Name and communication are too long for the payment code.</source>
            <translation>Name and communication are too long for the payment code.</translation>
        </message>
        <message>
            <source>The IBAN is mistyped: its check digits do not fit.</source>
            <translation>The IBAN is mistyped: its check digits do not fit.</translation>
        </message>
        <message>
            <source>The IBAN has the wrong length.</source>
            <translation>The IBAN has the wrong length.</translation>
        </message>
        <message>
            <source>The IBAN holds characters that do not belong in one.</source>
            <translation>The IBAN holds characters that do not belong in one.</translation>
        </message>
        <message>
            <source>The enterprise number is mistyped: its check digits do not fit.</source>
            <translation>The enterprise number is mistyped: its check digits do not fit.</translation>
        </message>
        <message>
            <source>An enterprise number has ten digits.</source>
            <translation>An enterprise number has ten digits.</translation>
        </message>
        <message>
            <source>An enterprise number begins with 0 or 1.</source>
            <translation>An enterprise number begins with 0 or 1.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Your work is kept here and goes out later.</source>
            <translation>The server cannot be reached. Your work is kept here and goes out later.</translation>
        </message>
        <message>
            <source>The server did not answer in time. Your work is kept here and goes out later.</source>
            <translation>The server did not answer in time. Your work is kept here and goes out later.</translation>
        </message>
        <message>
            <source>The certificate of the server cannot be trusted: nothing was sent.</source>
            <translation>The certificate of the server cannot be trusted: nothing was sent.</translation>
        </message>
        <message>
            <source>“%1” is not the address of a server.</source>
            <translation>“%1” is not the address of a server.</translation>
        </message>
        <message>
            <source>The server is busy: it will be tried again by itself.</source>
            <translation>The server is busy: it will be tried again by itself.</translation>
        </message>
        <message>
            <source>The server is older than this program: ask for its update.</source>
            <translation>The server is older than this program: ask for its update.</translation>
        </message>
        <message>
            <source>Only a server on this computer may be reached without encryption: use https.</source>
            <translation>Only a server on this computer may be reached without encryption: use https.</translation>
        </message>
        <message>
            <source>This office is not connected to a server yet.</source>
            <translation>This office is not connected to a server yet.</translation>
        </message>
        <message>
            <source>The server asks for your password again.</source>
            <translation>The server asks for your password again.</translation>
        </message>
        <message>
            <source>User or password is wrong.</source>
            <translation>User or password is wrong.</translation>
        </message>
        <message>
            <source>This computer was revoked: ask your office.</source>
            <translation>This computer was revoked: ask your office.</translation>
        </message>
        <message>
            <source>The server does not know this computer: connect again.</source>
            <translation>The server does not know this computer: connect again.</translation>
        </message>
        <message>
            <source>The account on the server belongs to another office. Nothing was sent.</source>
            <translation>The account on the server belongs to another office. Nothing was sent.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Your role does not allow this.</translation>
        </message>
        <message>
            <source>The answer of the server cannot be read.</source>
            <translation>The answer of the server cannot be read.</translation>
        </message>
        <message>
            <source>Too much was sent at once: it will be tried again in parts.</source>
            <translation>Too much was sent at once: it will be tried again in parts.</translation>
        </message>
        <message>
            <source>The server is newer than this program: update this program.</source>
            <translation>The server is newer than this program: update this program.</translation>
        </message>
        <message>
            <source>Somebody deleted the record you changed.</source>
            <translation>Somebody deleted the record you changed.</translation>
        </message>
        <message>
            <source>Somebody changed the record you deleted.</source>
            <translation>Somebody changed the record you deleted.</translation>
        </message>
        <message>
            <source>The chart has no account “%1”: it becomes a sub-account.</source>
            <translation>The chart has no account “%1”: it becomes a sub-account.</translation>
        </message>
        <message>
            <source>A statement for this holder and period was issued meanwhile: print a copy of it.</source>
            <translation>A statement for this holder and period was issued meanwhile: print a copy of it.</translation>
        </message>
        <message>
            <source>Several buildings are called “%1”.</source>
            <translation>Several buildings are called “%1”.</translation>
        </message>
        <message>
            <source>There is no building “%1”.</source>
            <translation>There is no building “%1”.</translation>
        </message>
        <message>
            <source>The building “%1” has no units yet: nobody bears its expenses.</source>
            <translation>The building “%1” has no units yet: nobody bears its expenses.</translation>
        </message>
        <message>
            <source>The building “%1” has no current account: enter its IBAN first.</source>
            <translation>The building “%1” has no current account: enter its IBAN first.</translation>
        </message>
        <message>
            <source>A stored change cannot be read. Restore a backup.</source>
            <translation>A stored change cannot be read. Restore a backup.</translation>
        </message>
        <message>
            <source>The invoice “%1” of this supplier is there already.</source>
            <translation>The invoice “%1” of this supplier is there already.</translation>
        </message>
        <message>
            <source>The invoice “%1” of “%2” is there twice.</source>
            <translation>The invoice “%1” of “%2” is there twice.</translation>
        </message>
        <message>
            <source>Such a record is not made by hand.</source>
            <translation>Such a record is not made by hand.</translation>
        </message>
        <message>
            <source>The import was stopped: nothing was stored.</source>
            <translation>The import was stopped: nothing was stored.</translation>
        </message>
        <message>
            <source>The interest rate of the year is not known: enter it first.</source>
            <translation>The interest rate of the year is not known: enter it first.</translation>
        </message>
        <message>
            <source>No unit has a share in the key “%1”: nobody bears its expenses.</source>
            <translation>No unit has a share in the key “%1”: nobody bears its expenses.</translation>
        </message>
        <message>
            <source>“%1” is not a line of the file.</source>
            <translation>“%1” is not a line of the file.</translation>
        </message>
        <message>
            <source>The owner “%1” has this right in the unit “%2” twice.</source>
            <translation>The owner “%1” has this right in the unit “%2” twice.</translation>
        </message>
        <message>
            <source>The unit “%1” has no owner.</source>
            <translation>The unit “%1” has no owner.</translation>
        </message>
        <message>
            <source>“%1” is not an account of the chart.</source>
            <translation>“%1” is not an account of the chart.</translation>
        </message>
        <message>
            <source>“%1” is not a right in a unit.</source>
            <translation>“%1” is not a right in a unit.</translation>
        </message>
        <message>
            <source>“%1” % of “%2” is not the VAT of the invoice: the invoice stands.</source>
            <translation>“%1” % of “%2” is not the VAT of the invoice: the invoice stands.</translation>
        </message>
        <message>
            <source>“%1” is not a VAT rate between 0 and 100 %.</source>
            <translation>“%1” is not a VAT rate between 0 and 100 %.</translation>
        </message>
        <message>
            <source>“%1” is not a structured communication.</source>
            <translation>“%1” is not a structured communication.</translation>
        </message>
        <message>
            <source>The structured communication does not have twelve digits.</source>
            <translation>The structured communication does not have twelve digits.</translation>
        </message>
        <message>
            <source>The structured communication is mistyped: its check digits do not fit.</source>
            <translation>The structured communication is mistyped: its check digits do not fit.</translation>
        </message>
        <message>
            <source>What the keychain keeps does not open this file: type the passphrase.</source>
            <translation>What the keychain keeps does not open this file: type the passphrase.</translation>
        </message>
        <message>
            <source>The keychain of this computer was never asked to keep this key.</source>
            <translation>The keychain of this computer was never asked to keep this key.</translation>
        </message>
        <message>
            <source>Only the keychain opens this file: set a passphrase first.</source>
            <translation>Only the keychain opens this file: set a passphrase first.</translation>
        </message>
        <message>
            <source>“%1” is not a BIC.</source>
            <translation>“%1” is not a BIC.</translation>
        </message>
        <message>
            <source>The name of the account holder is too long for the payment code.</source>
            <translation>The name of the account holder is too long for the payment code.</translation>
        </message>
        <message>
            <source>The payment code takes one line of text for name and communication.</source>
            <translation>The payment code takes one line of text for name and communication.</translation>
        </message>
        <message>
            <source>A line of the statement points nowhere.</source>
            <translation>A line of the statement points nowhere.</translation>
        </message>
        <message>
            <source>This date lies outside the years 1900 to 2200.</source>
            <translation>This date lies outside the years 1900 to 2200.</translation>
        </message>
        <message>
            <source>“%1” is taken: another record of this kind has it already.</source>
            <translation>“%1” is taken: another record of this kind has it already.</translation>
        </message>
        <message>
            <source>Another record of this kind has this already.</source>
            <translation>Another record of this kind has this already.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>There is nothing to do again.</translation>
        </message>
        <message>
            <source>Choose at least one unit.</source>
            <translation>Choose at least one unit.</translation>
        </message>
        <message>
            <source>“%1” stands among the owners twice.</source>
            <translation>“%1” stands among the owners twice.</translation>
        </message>
        <message>
            <source>The unit “%1” is held by these persons already.</source>
            <translation>The unit “%1” is held by these persons already.</translation>
        </message>
        <message>
            <source>The unit “%1” has a holder who begins on that day or later: choose a later day.</source>
            <translation>The unit “%1” has a holder who begins on that day or later: choose a later day.</translation>
        </message>
        <message>
            <source>Nobody would hold the unit “%1” on the days before: begin where the former holder ends.</source>
            <translation>Nobody would hold the unit “%1” on the days before: begin where the former holder ends.</translation>
        </message>
        <message>
            <source>The certificate file “%1” cannot be read: choose another one.</source>
            <translation>The certificate file “%1” cannot be read: choose another one.</translation>
        </message>
        <message>
            <source>Several buildings have the enterprise number “%1”: take it away from all but one, then import again.</source>
            <translation>Several buildings have the enterprise number “%1”: take it away from all but one, then import again.</translation>
        </message>
        <message>
            <source>This file is empty: choose another one.</source>
            <translation>This file is empty: choose another one.</translation>
        </message>
        <message>
            <source>This file is too large: choose a smaller one.</source>
            <translation>This file is too large: choose a smaller one.</translation>
        </message>
        <message>
            <source>The field “%1” holds something that is not possible.</source>
            <translation>The field “%1” holds something that is not possible.</translation>
        </message>
        <message>
            <source>The name of the file must be one without folders: rename it.</source>
            <translation>The name of the file must be one without folders: rename it.</translation>
        </message>
        <message>
            <source>The file cannot be recognised any more: attach it again.</source>
            <translation>The file cannot be recognised any more: attach it again.</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Line %1, column %2: %3</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Line %1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This computer never held the deleted record: settle it on one that did.</source>
            <translation>This computer never held the deleted record: settle it on one that did.</translation>
        </message>
        <message>
            <source>A typed value settles conflicts of one field only.</source>
            <translation>A typed value settles conflicts of one field only.</translation>
        </message>
        <message>
            <source>This refused change was already dealt with.</source>
            <translation>This refused change was already dealt with.</translation>
        </message>
        <message>
            <source>What was typed here went with the right to its building: an administrator has it.</source>
            <translation>What was typed here went with the right to its building: an administrator has it.</translation>
        </message>
        <message>
            <source>Your role does not allow this change.</source>
            <translation>Your role does not allow this change.</translation>
        </message>
        <message>
            <source>You have no right to this building any more.</source>
            <translation>You have no right to this building any more.</translation>
        </message>
        <message>
            <source>It refers to a record of another building.</source>
            <translation>It refers to a record of another building.</translation>
        </message>
        <message>
            <source>The server does not know this act: one of the two is too old.</source>
            <translation>The server does not know this act: one of the two is too old.</translation>
        </message>
        <message>
            <source>A Belgian account number has twelve digits.</source>
            <translation>A Belgian account number has twelve digits.</translation>
        </message>
        <message>
            <source>A copy of this file was used elsewhere: this one goes on as a computer of its own. Nothing that was typed is lost.</source>
            <translation>A copy of this file was used elsewhere: this one goes on as a computer of its own. Nothing that was typed is lost.</translation>
        </message>
        <message>
            <source>A part of the file did not arrive whole: it is sent again by itself.</source>
            <translation>A part of the file did not arrive whole: it is sent again by itself.</translation>
        </message>
        <message>
            <source>A share is never negative.</source>
            <translation>A share is never negative.</translation>
        </message>
        <message>
            <source>It refers to a record that the server did not take.</source>
            <translation>It refers to a record that the server did not take.</translation>
        </message>
        <message>
            <source>Others write all the time: compare with the server later.</source>
            <translation>Others write all the time: compare with the server later.</translation>
        </message>
        <message>
            <source>Signing in took too long: try it once more.</source>
            <translation>Signing in took too long: try it once more.</translation>
        </message>
        <message>
            <source>The account number is mistyped: its check digits do not fit.</source>
            <translation>The account number is mistyped: its check digits do not fit.</translation>
        </message>
        <message>
            <source>The balance is negative: nothing is owed on it.</source>
            <translation>The balance is negative: nothing is owed on it.</translation>
        </message>
        <message>
            <source>The balances do not stand in the order of their days.</source>
            <translation>The balances do not stand in the order of their days.</translation>
        </message>
        <message>
            <source>The changes did not arrive in their order: they are sent again by themselves.</source>
            <translation>The changes did not arrive in their order: they are sent again by themselves.</translation>
        </message>
        <message>
            <source>The communication is too long for the payment code.</source>
            <translation>The communication is too long for the payment code.</translation>
        </message>
        <message>
            <source>The computer where this file was attached has not sent it yet: try again later.</source>
            <translation>The computer where this file was attached has not sent it yet: try again later.</translation>
        </message>
        <message>
            <source>The file kept here is damaged: connect, and it is fetched from the server.</source>
            <translation>The file kept here is damaged: connect, and it is fetched from the server.</translation>
        </message>
        <message>
            <source>The file was changed while it was read: try again.</source>
            <translation>The file was changed while it was read: try again.</translation>
        </message>
        <message>
            <source>The key of this computer is damaged: restore a backup.</source>
            <translation>The key of this computer is damaged: restore a backup.</translation>
        </message>
        <message>
            <source>The line to the server broke off: it will be tried again by itself.</source>
            <translation>The line to the server broke off: it will be tried again by itself.</translation>
        </message>
        <message>
            <source>The number of this computer is too high for payment references: ask your office.</source>
            <translation>The number of this computer is too high for payment references: ask your office.</translation>
        </message>
        <message>
            <source>The room of your office for files on the server is used up: ask for more.</source>
            <translation>The room of your office for files on the server is used up: ask for more.</translation>
        </message>
        <message>
            <source>The server could not read what was sent: update this program.</source>
            <translation>The server could not read what was sent: update this program.</translation>
        </message>
        <message>
            <source>The server does not have this file: attach it once more.</source>
            <translation>The server does not have this file: attach it once more.</translation>
        </message>
        <message>
            <source>The server knows this computer by another key: begin a new file and connect it.</source>
            <translation>The server knows this computer by another key: begin a new file and connect it.</translation>
        </message>
        <message>
            <source>The shares are too large to divide by them.</source>
            <translation>The shares are too large to divide by them.</translation>
        </message>
        <message>
            <source>The two records belong to different buildings.</source>
            <translation>The two records belong to different buildings.</translation>
        </message>
        <message>
            <source>There is no field “%1”.</source>
            <translation>There is no field “%1”.</translation>
        </message>
        <message>
            <source>These changes are those of another computer: nothing was taken.</source>
            <translation>These changes are those of another computer: nothing was taken.</translation>
        </message>
        <message>
            <source>This computer was not revoked: nothing was changed.</source>
            <translation>This computer was not revoked: nothing was changed.</translation>
        </message>
        <message>
            <source>This file is not on this computer: connect, and it is fetched from the server.</source>
            <translation>This file is not on this computer: connect, and it is fetched from the server.</translation>
        </message>
        <message>
            <source>This fiscal year is closed: post it in the open period.</source>
            <translation>This fiscal year is closed: post it in the open period.</translation>
        </message>
        <message>
            <source>This is about something only a newer version of Mitoyen knows: update this one.</source>
            <translation>This is about something only a newer version of Mitoyen knows: update this one.</translation>
        </message>
        <message>
            <source>This is not a creditor reference (RF…): compare it with the paper.</source>
            <translation>This is not a creditor reference (RF…): compare it with the paper.</translation>
        </message>
        <message>
            <source>This is not the identifier of a creditor: compare it with the paper.</source>
            <translation>This is not the identifier of a creditor: compare it with the paper.</translation>
        </message>
        <message>
            <source>This is possible on the server itself only.</source>
            <translation>This is possible on the server itself only.</translation>
        </message>
        <message>
            <source>This number of instalments is not possible.</source>
            <translation>This number of instalments is not possible.</translation>
        </message>
        <message>
            <source>This office has locked itself: its server was not reached for too long. It opens with the next exchange; nothing was deleted.</source>
            <translation>This office has locked itself: its server was not reached for too long. It opens with the next exchange; nothing was deleted.</translation>
        </message>
        <message>
            <source>This office is not on the server yet: connect its first computer first.</source>
            <translation>This office is not on the server yet: connect its first computer first.</translation>
        </message>
        <message>
            <source>This office is on the server already, under another account.</source>
            <translation>This office is on the server already, under another account.</translation>
        </message>
        <message>
            <source>This server keeps no files: ask for it to be set up.</source>
            <translation>This server keeps no files: ask for it to be set up.</translation>
        </message>
        <message>
            <source>What arrived is not the file that was attached: it was not taken.</source>
            <translation>What arrived is not the file that was attached: it was not taken.</translation>
        </message>
        <message>
            <source>Your office has as many computers as the server admits: have one revoked first.</source>
            <translation>Your office has as many computers as the server admits: have one revoked first.</translation>
        </message>
        <message>
            <source>Your office has revoked this computer: its records cannot be opened here any more. What was waiting was handed to the office.</source>
            <translation>Your office has revoked this computer: its records cannot be opened here any more. What was waiting was handed to the office.</translation>
        </message>
        <message>
            <source>“%1” is not a Belgian account number: write it like 539-0075470-34.</source>
            <translation>“%1” is not a Belgian account number: write it like 539-0075470-34.</translation>
        </message>
        <message>
            <source>The records of a closed period did not arrive whole: they are fetched another way.</source>
            <translation>The records of a closed period did not arrive whole: they are fetched another way.</translation>
        </message>
    </context>
    <context>
        <name>OddCents</name>
        <message>
            <source>%1: the remainder %2 of %3 was among the largest, so the unit received one of the cents left over.</source>
            <translation>%1: the remainder %2 of %3 was among the largest, so the unit received one of the cents left over.</translation>
        </message>
        <message>
            <source>%1: the remainder %2 of %3 of a cent was cut off; others had a larger one.</source>
            <translation>%1: the remainder %2 of %3 of a cent was cut off; others had a larger one.</translation>
        </message>
        <message>
            <source>%1: divided by days, a cent left over came to this holder.</source>
            <translation>%1: divided by days, a cent left over came to this holder.</translation>
        </message>
        <message>
            <source>%1 of %2 shares of the key %3.</source>
            <translation>%1 of %2 shares of the key %3.</translation>
        </message>
        <message>
            <source>Held for %1 of %2 days.</source>
            <translation>Held for %1 of %2 days.</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>VAT</translation>
        </message>
        <message>
            <source>The division came out even.</source>
            <translation>The division came out even.</translation>
        </message>
    </context>
    <context>
        <name>PageTable</name>
        <message>
            <source>Buildings</source>
            <translation>Buildings</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
        <message>
            <source>Units &amp; keys</source>
            <translation>Units &amp; keys</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Owners</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Expenses</translation>
        </message>
        <message>
            <source>Charge statements</source>
            <translation>Charge statements</translation>
        </message>
        <message>
            <source>Assemblies</source>
            <translation>Assemblies</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflicts</translation>
        </message>
    </context>
    <context>
        <name>QApplication</name>
        <message>
            <source>Management of co-ownerships, offline first</source>
            <translation>Management of co-ownerships, offline first</translation>
        </message>
        <message>
            <source>Open this office.</source>
            <translation>Open this office.</translation>
        </message>
        <message>
            <source>Read the passphrase from this file, do not ask.</source>
            <translation>Read the passphrase from this file, do not ask.</translation>
        </message>
        <message>
            <source>Keep window settings in this file.</source>
            <translation>Keep window settings in this file.</translation>
        </message>
        <message>
            <source>Write pictures of every page into this folder and end.</source>
            <translation>Write pictures of every page into this folder and end.</translation>
        </message>
        <message>
            <source>Only pictures whose names contain this text.</source>
            <translation>Only pictures whose names contain this text.</translation>
        </message>
        <message>
            <source>End once the first page of the office shows its rows: for measuring.</source>
            <translation>End once the first page of the office shows its rows: for measuring.</translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>Your role (%1) does not allow this: ask the syndic of your office.</source>
            <translation>Your role (%1) does not allow this: ask the syndic of your office.</translation>
        </message>
    </context>
    <context>
        <name>StatementColumns</name>
        <message>
            <source>Holder</source>
            <translation>Holder</translation>
        </message>
        <message>
            <source>Total (€)</source>
            <translation>Total (€)</translation>
        </message>
        <message>
            <source>VAT rate</source>
            <translation>VAT rate</translation>
        </message>
        <message>
            <source>Net (€)</source>
            <translation>Net (€)</translation>
        </message>
        <message>
            <source>VAT (€)</source>
            <translation>VAT (€)</translation>
        </message>
        <message>
            <source>Odd cent</source>
            <translation>Odd cent</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
    </context>
    <context>
        <name>TakeoverTexts</name>
        <message>
            <source>IBAN of the current account</source>
            <translation>IBAN of the current account</translation>
        </message>
        <message>
            <source>IBAN of the savings account</source>
            <translation>IBAN of the savings account</translation>
        </message>
        <message>
            <source>Total of the shares in the deed</source>
            <translation>Total of the shares in the deed</translation>
        </message>
        <message>
            <source>Surface (m²)</source>
            <translation>Surface (m²)</translation>
        </message>
        <message>
            <source>Code of the owner</source>
            <translation>Code of the owner</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Invoice number</translation>
        </message>
        <message>
            <source>Allocation key</source>
            <translation>Allocation key</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>VAT rate</source>
            <translation>VAT rate</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>VAT</translation>
        </message>
        <message>
            <source>Total with VAT</source>
            <translation>Total with VAT</translation>
        </message>
        <message>
            <source>Number of the item</source>
            <translation>Number of the item</translation>
        </message>
        <message numerus="yes">
            <source>%n building(s)</source>
            <translation>
                <numerusform>%n building</numerusform>
                <numerusform>%n buildings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n unit</numerusform>
                <numerusform>%n units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allocation key(s)</source>
            <translation>
                <numerusform>%n allocation key</numerusform>
                <numerusform>%n allocation keys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n owner(s)</source>
            <translation>
                <numerusform>%n owner</numerusform>
                <numerusform>%n owners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n holder(s)</source>
            <translation>
                <numerusform>%n holder</numerusform>
                <numerusform>%n holders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ownership(s)</source>
            <translation>
                <numerusform>%n ownership</numerusform>
                <numerusform>%n ownerships</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n supplier(s)</source>
            <translation>
                <numerusform>%n supplier</numerusform>
                <numerusform>%n suppliers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n account</numerusform>
                <numerusform>%n accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expense(s)</source>
            <translation>
                <numerusform>%n expense</numerusform>
                <numerusform>%n expenses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agenda item(s)</source>
            <translation>
                <numerusform>%n agenda item</numerusform>
                <numerusform>%n agenda items</numerusform>
            </translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Building</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Units</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Owners</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Ownership</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Expenses</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <source>%1: %2 of %3 ✓</source>
            <translation>%1: %2 of %3 ✓</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 of %3</translation>
        </message>
        <message>
            <source>New key (special allocation key)</source>
            <translation>New key (special allocation key)</translation>
        </message>
        <message>
            <source>New key from columns of the units file: %1. A column that is no key: go back and say what it holds.</source>
            <translation>New key from columns of the units file: %1. A column that is no key: go back and say what it holds.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>TransferFlow</name>
        <message numerus="yes">
            <source>Transfer of %n unit(s) to %1</source>
            <translation>
                <numerusform>Transfer of %n unit to %1</numerusform>
                <numerusform>Transfer of %n units to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s) transferred to %1.</source>
            <translation>
                <numerusform>%n unit transferred to %1.</numerusform>
                <numerusform>%n units transferred to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UndoLabels</name>
        <message>
            <source>Change “%1” of %2</source>
            <translation>Change “%1” of %2</translation>
        </message>
        <message>
            <source>Take over %1</source>
            <translation>Take over %1</translation>
        </message>
        <message>
            <source>Issue the statements of %1</source>
            <translation>Issue the statements of %1</translation>
        </message>
        <message>
            <source>Attach %1</source>
            <translation>Attach %1</translation>
        </message>
        <message>
            <source>Settle a conflict</source>
            <translation>Settle a conflict</translation>
        </message>
        <message>
            <source>Send a refused change again</source>
            <translation>Send a refused change again</translation>
        </message>
        <message>
            <source>Close the fiscal year from %2 to %3 of %1</source>
            <translation>Close the fiscal year from %2 to %3 of %1</translation>
        </message>
    </context>
    <context>
        <name>UnitColumns</name>
        <message>
            <source>Surface (m²)</source>
            <translation>Surface (m²)</translation>
        </message>
        <message>
            <source>Changed; apply the shares of the key to store it.</source>
            <translation>Changed; apply the shares of the key to store it.</translation>
        </message>
    </context>
    <context>
        <name>Vocabulary</name>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Device</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Building</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Bank account</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Allocation key</source>
            <translation>Allocation key</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Holder</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Ownership</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Supplier</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Fiscal year</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Expense</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Agenda item</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Charge statement</source>
            <translation>Charge statement</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>Import column</source>
            <translation>Import column</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflict</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Name of the office</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Name of the key</source>
            <translation>Name of the key</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identifier</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Label in French</source>
            <translation>Label in French</translation>
        </message>
        <message>
            <source>Label in Dutch</source>
            <translation>Label in Dutch</translation>
        </message>
        <message>
            <source>Label in German</source>
            <translation>Label in German</translation>
        </message>
        <message>
            <source>Label in English</source>
            <translation>Label in English</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Heading</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>Majority</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>General key</source>
            <translation>General key</translation>
        </message>
        <message>
            <source>Total of the shares</source>
            <translation>Total of the shares</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Shares</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN</translation>
        </message>
        <message>
            <source>BIC</source>
            <translation>BIC</translation>
        </message>
        <message>
            <source>Main association</source>
            <translation>Main association</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Street</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Town</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Enterprise number</source>
            <translation>Enterprise number</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Start of the fiscal year</source>
            <translation>Start of the fiscal year</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>Kind of record</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Accepted value</source>
            <translation>Accepted value</translation>
        </message>
        <message>
            <source>Author of the accepted value</source>
            <translation>Author of the accepted value</translation>
        </message>
        <message>
            <source>Device of the accepted value</source>
            <translation>Device of the accepted value</translation>
        </message>
        <message>
            <source>Time of the accepted value</source>
            <translation>Time of the accepted value</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Other value</translation>
        </message>
        <message>
            <source>Author of the other value</source>
            <translation>Author of the other value</translation>
        </message>
        <message>
            <source>Device of the other value</source>
            <translation>Device of the other value</translation>
        </message>
        <message>
            <source>Time of the other value</source>
            <translation>Time of the other value</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Resolution</translation>
        </message>
        <message>
            <source>Resolved by</source>
            <translation>Resolved by</translation>
        </message>
        <message>
            <source>Reference series</source>
            <translation>Reference series</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Registered on</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>File name</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Checksum</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Issued on</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Invoice number</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>VAT lines</source>
            <translation>VAT lines</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Representative</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hour</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Written on</source>
            <translation>Written on</translation>
        </message>
        <message>
            <source>Displayed name</source>
            <translation>Displayed name</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Agent number</source>
            <translation>Agent number</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Surname</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>First name</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Company</translation>
        </message>
        <message>
            <source>Mobile phone</source>
            <translation>Mobile phone</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Due on</translation>
        </message>
        <message>
            <source>Excl. VAT</source>
            <translation>Excl. VAT</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>VAT</translation>
        </message>
        <message>
            <source>Structured communication</source>
            <translation>Structured communication</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Addressee</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Units</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Expenses</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Assigned to</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Floor</translation>
        </message>
        <message>
            <source>Surface</source>
            <translation>Surface</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>Deletion</translation>
        </message>
        <message>
            <source>Absolute majority</source>
            <translation>Absolute majority</translation>
        </message>
        <message>
            <source>Two-thirds majority</source>
            <translation>Two-thirds majority</translation>
        </message>
        <message>
            <source>Four-fifths majority</source>
            <translation>Four-fifths majority</translation>
        </message>
        <message>
            <source>Unanimity</source>
            <translation>Unanimity</translation>
        </message>
        <message>
            <source>Current account</source>
            <translation>Current account</translation>
        </message>
        <message>
            <source>Savings account</source>
            <translation>Savings account</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>Other document</source>
            <translation>Other document</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Sole owner</source>
            <translation>Sole owner</translation>
        </message>
        <message>
            <source>Joint owners</source>
            <translation>Joint owners</translation>
        </message>
        <message>
            <source>Usufruct and bare ownership</source>
            <translation>Usufruct and bare ownership</translation>
        </message>
        <message>
            <source>Ordinary general assembly</source>
            <translation>Ordinary general assembly</translation>
        </message>
        <message>
            <source>Extraordinary general assembly</source>
            <translation>Extraordinary general assembly</translation>
        </message>
        <message>
            <source>Second session</source>
            <translation>Second session</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Convened</source>
            <translation>Convened</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Syndic</source>
            <translation>Syndic</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Accountant</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Reader</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>French</source>
            <translation>French</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Dutch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>German</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Flat</translation>
        </message>
        <message>
            <source>House</source>
            <translation>House</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Shop</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Office</translation>
        </message>
        <message>
            <source>Cellar</source>
            <translation>Cellar</translation>
        </message>
        <message>
            <source>Garage</source>
            <translation>Garage</translation>
        </message>
        <message>
            <source>Parking space</source>
            <translation>Parking space</translation>
        </message>
        <message>
            <source>Other unit</source>
            <translation>Other unit</translation>
        </message>
        <message>
            <source>Full ownership</source>
            <translation>Full ownership</translation>
        </message>
        <message>
            <source>Undivided ownership</source>
            <translation>Undivided ownership</translation>
        </message>
        <message>
            <source>Usufruct</source>
            <translation>Usufruct</translation>
        </message>
        <message>
            <source>Bare ownership</source>
            <translation>Bare ownership</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>Letterhead</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Attachment</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Media type</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
    </context>
    <context>
        <name>document</name>
        <message>
            <source>Charge statement</source>
            <translation>Charge statement</translation>
        </message>
        <message>
            <source>No. %1</source>
            <extracomment>%1 the number of the document</extracomment>
            <translation>No. %1</translation>
        </message>
        <message>
            <source>Issued on %1</source>
            <translation>Issued on %1</translation>
        </message>
        <message>
            <source>Period from %1 to %2</source>
            <extracomment>both days included</extracomment>
            <translation>Period from %1 to %2</translation>
        </message>
        <message>
            <source>COPY printed on %1</source>
            <translation>COPY printed on %1</translation>
        </message>
        <message>
            <source>Enterprise number: %1</source>
            <translation>Enterprise number: %1</translation>
        </message>
        <message>
            <source>Syndic: %1</source>
            <translation>Syndic: %1</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>To pay</translation>
        </message>
        <message>
            <source>by %1 at the latest</source>
            <extracomment>follows "To pay" and the amount</extracomment>
            <translation>by %1 at the latest</translation>
        </message>
        <message>
            <source>Nothing to pay</source>
            <translation>Nothing to pay</translation>
        </message>
        <message>
            <source>No payment is asked for this statement.</source>
            <translation>No payment is asked for this statement.</translation>
        </message>
        <message>
            <source>In your favour</source>
            <translation>In your favour</translation>
        </message>
        <message>
            <source>This amount is due to you: no payment is asked.</source>
            <translation>This amount is due to you: no payment is asked.</translation>
        </message>
        <message>
            <source>Beneficiary</source>
            <translation>Beneficiary</translation>
        </message>
        <message>
            <source>Structured communication</source>
            <translation>Structured communication</translation>
        </message>
        <message>
            <source>Scan with your banking app</source>
            <translation>Scan with your banking app</translation>
        </message>
        <message>
            <source>Holder</source>
            <extracomment>who stands for a unit</extracomment>
            <translation>Holder</translation>
        </message>
        <message>
            <source>Full ownership</source>
            <translation>Full ownership</translation>
        </message>
        <message>
            <source>Undivided ownership</source>
            <translation>Undivided ownership</translation>
        </message>
        <message>
            <source>Usufruct</source>
            <translation>Usufruct</translation>
        </message>
        <message>
            <source>Bare ownership</source>
            <translation>Bare ownership</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Details of the expenses</source>
            <translation>Details of the expenses</translation>
        </message>
        <message>
            <source>Unit %1</source>
            <translation>Unit %1</translation>
        </message>
        <message>
            <source>Unit %1 (continued)</source>
            <translation>Unit %1 (continued)</translation>
        </message>
        <message>
            <source>%1 / %2 shares</source>
            <translation>%1 / %2 shares</translation>
        </message>
        <message>
            <source>%1 / %2 days</source>
            <translation>%1 / %2 days</translation>
        </message>
        <message>
            <source>Allocation key: %1</source>
            <translation>Allocation key: %1</translation>
        </message>
        <message>
            <source>No.</source>
            <extracomment>column of line numbers</extracomment>
            <translation>No.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Supplier</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Invoice</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Total expense</source>
            <extracomment>of the whole association, VAT included</extracomment>
            <translation>Total expense</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Shares</translation>
        </message>
        <message>
            <source>Your share</source>
            <translation>Your share</translation>
        </message>
        <message>
            <source>Excl. VAT</source>
            <translation>Excl. VAT</translation>
        </message>
        <message>
            <source>Rate</source>
            <extracomment>of VAT</extracomment>
            <translation>Rate</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>VAT</translation>
        </message>
        <message>
            <source>Incl. VAT</source>
            <translation>Incl. VAT</translation>
        </message>
        <message>
            <source>Total of unit %1</source>
            <translation>Total of unit %1</translation>
        </message>
        <message>
            <source>Total of the statement</source>
            <translation>Total of the statement</translation>
        </message>
        <message>
            <source>Carried forward</source>
            <extracomment>foot of a page</extracomment>
            <translation>Carried forward</translation>
        </message>
        <message>
            <source>Brought forward</source>
            <extracomment>head of the next page</extracomment>
            <translation>Brought forward</translation>
        </message>
        <message>
            <source>VAT by rate</source>
            <translation>VAT by rate</translation>
        </message>
        <message>
            <source>Odd cents</source>
            <translation>Odd cents</translation>
        </message>
        <message>
            <source>Each expense is divided to the cent: parts are cut to whole cents, then the cents left over go to the largest remainders. Your part bears one of them in these lines (line: part cut to cents + cent, remainder of the division):</source>
            <translation>Each expense is divided to the cent: parts are cut to whole cents, then the cents left over go to the largest remainders. Your part bears one of them in these lines (line: part cut to cents + cent, remainder of the division):</translation>
        </message>
        <message>
            <source>excl. VAT</source>
            <extracomment>in the list of odd cents: the amount without VAT</extracomment>
            <translation>excl. VAT</translation>
        </message>
        <message>
            <source>VAT part</source>
            <extracomment>in the list of odd cents: the amount of VAT</extracomment>
            <translation>VAT part</translation>
        </message>
        <message>
            <source>by days</source>
            <extracomment>in the list of odd cents: division among successive holders</extracomment>
            <translation>by days</translation>
        </message>
        <message>
            <source>Reference version: %1. Translation on request.</source>
            <extracomment>%1 a language</extracomment>
            <translation>Reference version: %1. Translation on request.</translation>
        </message>
        <message>
            <source>French</source>
            <translation>French</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Dutch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>German</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages</name>
        <message>
            <source>Type the amount without VAT.</source>
            <translation>Type the amount without VAT.</translation>
        </message>
        <message>
            <source>%1: net %2, VAT %3</source>
            <comment>VAT rate, amounts</comment>
            <translation>%1: net %2, VAT %3</translation>
        </message>
        <message>
            <source>Net and VAT add up to %1.</source>
            <translation>Net and VAT add up to %1.</translation>
        </message>
        <message>
            <source>Choose an allocation key of the list.</source>
            <translation>Choose an allocation key of the list.</translation>
        </message>
        <message>
            <source>Choose an account of the list.</source>
            <translation>Choose an account of the list.</translation>
        </message>
        <message>
            <source>Type the number of the invoice.</source>
            <translation>Type the number of the invoice.</translation>
        </message>
        <message>
            <source>Type the supplier.</source>
            <translation>Type the supplier.</translation>
        </message>
        <message>
            <source>Type the date of the invoice.</source>
            <translation>Type the date of the invoice.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::AllocationTrial</name>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Shares</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Whole cents</translation>
        </message>
        <message>
            <source>Remainder</source>
            <translation>Remainder</translation>
        </message>
        <message>
            <source>Extra cent</source>
            <translation>Extra cent</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Type an amount to see the part of each unit. Nothing is stored.</source>
            <translation>Type an amount to see the part of each unit. Nothing is stored.</translation>
        </message>
        <message numerus="yes">
            <source>Each unit has its exact share without the fraction of a cent (floor). The remainder counts %1ths of a cent. %n cent(s) left over went to the largest remainders, equal ones to the first unit.</source>
            <translation>
                <numerusform>Each unit has its exact share without the fraction of a cent (floor). The remainder counts %1ths of a cent. %n cent left over went to the largest remainders, equal ones to the first unit.</numerusform>
                <numerusform>Each unit has its exact share without the fraction of a cent (floor). The remainder counts %1ths of a cent. %n cents left over went to the largest remainders, equal ones to the first unit.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try an allocation</source>
            <translation>Try an allocation</translation>
        </message>
        <message>
            <source>&amp;Amount (€)</source>
            <translation>&amp;Amount (€)</translation>
        </message>
        <message>
            <source>Amount to divide</source>
            <translation>Amount to divide</translation>
        </message>
        <message>
            <source>Allocation &amp;key</source>
            <translation>Allocation &amp;key</translation>
        </message>
        <message>
            <source>Allocation key</source>
            <translation>Allocation key</translation>
        </message>
        <message>
            <source>Parts of the units</source>
            <translation>Parts of the units</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingDialog</name>
        <message>
            <source>New building</source>
            <translation>New building</translation>
        </message>
        <message>
            <source>Create the building</source>
            <translation>Create the building</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingForm</name>
        <message>
            <source>Give the building a name.</source>
            <translation>Give the building a name.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingWorkspace</name>
        <message>
            <source>Pages of the building</source>
            <translation>Pages of the building</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n unit</numerusform>
                <numerusform>%n units</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 shares</source>
            <translation>%1 shares</translation>
        </message>
        <message>
            <source>No units yet</source>
            <translation>No units yet</translation>
        </message>
        <message>
            <source>Shares complete</source>
            <translation>Shares complete</translation>
        </message>
        <message>
            <source>Shares incomplete</source>
            <translation>Shares incomplete</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingsPage</name>
        <message>
            <source>Units</source>
            <translation>Units</translation>
        </message>
        <message>
            <source>Buildings</source>
            <translation>Buildings</translation>
        </message>
        <message>
            <source>New building…</source>
            <translation>New building…</translation>
        </message>
        <message>
            <source>New building</source>
            <translation>New building</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Filter this list</translation>
        </message>
        <message>
            <source>Take over a building…</source>
            <translation>Take over a building…</translation>
        </message>
        <message>
            <source>No building yet. Take one over from the previous syndic's spreadsheets, or connect to your office's server in the settings.</source>
            <translation>No building yet. Take one over from the previous syndic's spreadsheets, or connect to your office's server in the settings.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::ConflictsPage</name>
        <message>
            <source>Keep mine in the first conflict</source>
            <translation>Keep mine in the first conflict</translation>
        </message>
        <message>
            <source>Keep theirs in the first conflict</source>
            <translation>Keep theirs in the first conflict</translation>
        </message>
        <message>
            <source>Whole record</source>
            <translation>Whole record</translation>
        </message>
        <message>
            <source>you</source>
            <translation>you</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>person, device</comment>
            <translation>%1 on %2</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) settled.</source>
            <translation>
                <numerusform>%n conflict settled.</numerusform>
                <numerusform>%n conflicts settled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s): two people changed the same field apart from each other. Nothing is lost until you choose.</source>
            <translation>
                <numerusform>%n conflict: two people changed the same field apart from each other. Nothing is lost until you choose.</numerusform>
                <numerusform>%n conflicts: two people changed the same field apart from each other. Nothing is lost until you choose.</numerusform>
            </translation>
        </message>
        <message>
            <source>No conflicts: everything that came together fits.</source>
            <translation>No conflicts: everything that came together fits.</translation>
        </message>
        <message numerus="yes">
            <source>%n more follow(s) when these are settled.</source>
            <translation>
                <numerusform>%n more follow when these are settled.</numerusform>
                <numerusform>%n more follows when these are settled.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open conflicts</source>
            <translation>Open conflicts</translation>
        </message>
        <message>
            <source>Send a refused change again</source>
            <translation>Send a refused change again</translation>
        </message>
        <message>
            <source>Sent again.</source>
            <translation>Sent again.</translation>
        </message>
        <message>
            <source>Let a refused change go</source>
            <translation>Let a refused change go</translation>
        </message>
        <message>
            <source>Let go: the record stays as it is.</source>
            <translation>Let go: the record stays as it is.</translation>
        </message>
        <message>
            <source>A choice settles</source>
            <translation>A choice settles</translation>
        </message>
        <message>
            <source>Settle conflicts</source>
            <translation>Settle conflicts</translation>
        </message>
        <message>
            <source>all of the same field with the same two values</source>
            <translation>all of the same field with the same two values</translation>
        </message>
        <message>
            <source>all of the same import or other act</source>
            <translation>all of the same import or other act</translation>
        </message>
        <message>
            <source>all of the same record</source>
            <translation>all of the same record</translation>
        </message>
        <message>
            <source>all that the same person typed</source>
            <translation>all that the same person typed</translation>
        </message>
        <message>
            <source>deleted</source>
            <comment>the record</comment>
            <translation>deleted</translation>
        </message>
        <message>
            <source>this conflict alone</source>
            <translation>this conflict alone</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::ExpenseForm</name>
        <message>
            <source>VAT rate</source>
            <translation>VAT rate</translation>
        </message>
        <message>
            <source>Net (€)</source>
            <translation>Net (€)</translation>
        </message>
        <message>
            <source>VAT (€)</source>
            <translation>VAT (€)</translation>
        </message>
        <message>
            <source>Total (€)</source>
            <translation>Total (€)</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>New expense</translation>
        </message>
        <message>
            <source>Another VAT rate</source>
            <translation>Another VAT rate</translation>
        </message>
        <message>
            <source>Store expense</source>
            <translation>Store expense</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::ExpensesPage</name>
        <message>
            <source>New expense</source>
            <translation>New expense</translation>
        </message>
        <message>
            <source>Delete expenses</source>
            <translation>Delete expenses</translation>
        </message>
        <message>
            <source>Filter expenses</source>
            <translation>Filter expenses</translation>
        </message>
        <message>
            <source>New expense %1</source>
            <translation>New expense %1</translation>
        </message>
        <message>
            <source>Expense of %1 € stored.</source>
            <translation>Expense of %1 € stored.</translation>
        </message>
        <message>
            <source>Change expense %1</source>
            <translation>Change expense %1</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n expense(s)</source>
            <translation>
                <numerusform>Delete %n expense</numerusform>
                <numerusform>Delete %n expenses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expense(s) deleted.</source>
            <translation>
                <numerusform>%n expense deleted.</numerusform>
                <numerusform>%n expenses deleted.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Expenses</translation>
        </message>
        <message>
            <source>This building has no expenses yet.</source>
            <translation>This building has no expenses yet.</translation>
        </message>
        <message>
            <source>VAT rates of the invoice…</source>
            <translation>VAT rates of the invoice…</translation>
        </message>
        <message>
            <source>Expense changed: %1</source>
            <translation>Expense changed: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::FirstRunPage</name>
        <message>
            <source>Office</source>
            <comment>default file name of an office</comment>
            <translation>Office</translation>
        </message>
        <message>
            <source>File of the office</source>
            <translation>File of the office</translation>
        </message>
        <message>
            <source>Offices (*.mitoyen)</source>
            <translation>Offices (*.mitoyen)</translation>
        </message>
        <message>
            <source>Open an office</source>
            <translation>Open an office</translation>
        </message>
        <message>
            <source>Offices (*.mitoyen);;All files (*)</source>
            <translation>Offices (*.mitoyen);;All files (*)</translation>
        </message>
        <message>
            <source>Give the office a name.</source>
            <translation>Give the office a name.</translation>
        </message>
        <message>
            <source>Say where the file shall be kept.</source>
            <translation>Say where the file shall be kept.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s); several words are easy to keep in mind.</source>
            <translation>
                <numerusform>At least %n character; several words are easy to keep in mind.</numerusform>
                <numerusform>At least %n characters; several words are easy to keep in mind.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>The two passphrases differ.</translation>
        </message>
        <message>
            <source>Recovery phrase</source>
            <translation>Recovery phrase</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>Everything stays in one encrypted file on this computer. It works without a network; a server can be connected later.</source>
            <translation>Everything stays in one encrypted file on this computer. It works without a network; a server can be connected later.</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Name of the office</translation>
        </message>
        <message>
            <source>Language of the office</source>
            <translation>Language of the office</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose the file of the office</source>
            <translation>Choose the file of the office</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Passphrase again</translation>
        </message>
        <message>
            <source>Open without asking on this computer (keychain)</source>
            <translation>Open without asking on this computer (keychain)</translation>
        </message>
        <message>
            <source>Create the office</source>
            <translation>Create the office</translation>
        </message>
        <message>
            <source>Open an existing file…</source>
            <translation>Open an existing file…</translation>
        </message>
        <message>
            <source>Print this phrase and keep it in a safe place. With it and the file, the office opens on any computer, even when the passphrase is forgotten. Nobody can make it again without it.</source>
            <translation>Print this phrase and keep it in a safe place. With it and the file, the office opens on any computer, even when the passphrase is forgotten. Nobody can make it again without it.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Print the recovery phrase</source>
            <translation>Print the recovery phrase</translation>
        </message>
        <message>
            <source>I keep the phrase in a safe place</source>
            <translation>I keep the phrase in a safe place</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::HistoryDrawer</name>
        <message>
            <source>created</source>
            <translation>created</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>deleted</translation>
        </message>
        <message>
            <source>shares set</source>
            <translation>shares set</translation>
        </message>
        <message>
            <source>document issued</source>
            <translation>document issued</translation>
        </message>
        <message>
            <source>waits for the exchange</source>
            <translation>waits for the exchange</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>applied</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>merged</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>in conflict</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>received</source>
            <translation>received</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Old → new</source>
            <translation>Old → new</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Exchange</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>old value, new value</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>History of %1 %2</source>
            <comment>kind of record, its name</comment>
            <translation>History of %1 %2</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Close the history</translation>
        </message>
        <message>
            <source>fiscal year closed</source>
            <translation>fiscal year closed</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::KeyTotals</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3 ✓</source>
            <translation>%1: %2 of %3 ✓</translation>
        </message>
        <message>
            <source>%1: %2 of %3, difference %4</source>
            <translation>%1: %2 of %3, difference %4</translation>
        </message>
        <message>
            <source>The shares miss the total of the deed: statements wait until they meet it.</source>
            <translation>The shares miss the total of the deed: statements wait until they meet it.</translation>
        </message>
        <message>
            <source>Changed shares count once they are applied.</source>
            <translation>Changed shares count once they are applied.</translation>
        </message>
        <message>
            <source>Apply shares</source>
            <translation>Apply shares</translation>
        </message>
        <message>
            <source>Apply the changed shares</source>
            <translation>Apply the changed shares</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Discard the changed shares</source>
            <translation>Discard the changed shares</translation>
        </message>
        <message>
            <source>Total of the &amp;deed</source>
            <translation>Total of the &amp;deed</translation>
        </message>
        <message>
            <source>Total of the deed</source>
            <translation>Total of the deed</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Building</source>
            <translation>&amp;Building</translation>
        </message>
        <message>
            <source>&amp;Accounting</source>
            <translation>&amp;Accounting</translation>
        </message>
        <message>
            <source>A&amp;ssembly</source>
            <translation>A&amp;ssembly</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Tools</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Open another office…</source>
            <translation>Open another office…</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Find in this list</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Search everywhere</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Portfolio</translation>
        </message>
        <message>
            <source>Next page of the building</source>
            <translation>Next page of the building</translation>
        </message>
        <message>
            <source>Previous page of the building</source>
            <translation>Previous page of the building</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Normal text size</translation>
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation>Light or dark as the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Exchange changes now</source>
            <translation>Exchange changes now</translation>
        </message>
        <message>
            <source>About Mitoyen</source>
            <translation>About Mitoyen</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Undone: %1</translation>
        </message>
        <message>
            <source>Mitoyen %1
Management of co-ownerships, with and without a network.
Free software under the GNU Affero General Public License, version 3 or later.</source>
            <translation>Mitoyen %1
Management of co-ownerships, with and without a network.
Free software under the GNU Affero General Public License, version 3 or later.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Done again: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::MeetingsPage</name>
        <message>
            <source>New assembly</source>
            <translation>New assembly</translation>
        </message>
        <message>
            <source>New agenda item</source>
            <translation>New agenda item</translation>
        </message>
        <message>
            <source>Delete the assembly or agenda item</source>
            <translation>Delete the assembly or agenda item</translation>
        </message>
        <message>
            <source>Change the assembly</source>
            <translation>Change the assembly</translation>
        </message>
        <message>
            <source>Change agenda item %1</source>
            <translation>Change agenda item %1</translation>
        </message>
        <message>
            <source>New agenda item %1</source>
            <translation>New agenda item %1</translation>
        </message>
        <message>
            <source>Delete the agenda item</source>
            <translation>Delete the agenda item</translation>
        </message>
        <message>
            <source>Delete the assembly with its agenda</source>
            <translation>Delete the assembly with its agenda</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Assemblies</source>
            <translation>Assemblies</translation>
        </message>
        <message>
            <source>No assembly is planned for this building.</source>
            <translation>No assembly is planned for this building.</translation>
        </message>
        <message>
            <source>This agenda has no items yet.</source>
            <translation>This agenda has no items yet.</translation>
        </message>
        <message>
            <source>Choose an assembly to see its agenda.</source>
            <translation>Choose an assembly to see its agenda.</translation>
        </message>
        <message>
            <source>Agenda item added: %1</source>
            <translation>Agenda item added: %1</translation>
        </message>
        <message>
            <source>Agenda item changed: %1</source>
            <translation>Agenda item changed: %1</translation>
        </message>
        <message>
            <source>The agenda item was deleted.</source>
            <translation>The agenda item was deleted.</translation>
        </message>
        <message>
            <source>The assembly was added.</source>
            <translation>The assembly was added.</translation>
        </message>
        <message>
            <source>The assembly was changed.</source>
            <translation>The assembly was changed.</translation>
        </message>
        <message>
            <source>The assembly was deleted with its agenda.</source>
            <translation>The assembly was deleted with its agenda.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::NewOwnerForm</name>
        <message>
            <source>Choose an owner, or create a new one.</source>
            <translation>Choose an owner, or create a new one.</translation>
        </message>
        <message>
            <source>No owner, or more than one, is called so: choose one of the list, or create a new one.</source>
            <translation>No owner, or more than one, is called so: choose one of the list, or create a new one.</translation>
        </message>
        <message>
            <source>Write the part like 1/2 or 50 %.</source>
            <translation>Write the part like 1/2 or 50 %.</translation>
        </message>
        <message>
            <source>New owner</source>
            <translation>New owner</translation>
        </message>
        <message>
            <source>New owner %1</source>
            <translation>New owner %1</translation>
        </message>
        <message>
            <source>Owner of the building</source>
            <translation>Owner of the building</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Name or code</translation>
        </message>
        <message>
            <source>Create a new person</source>
            <translation>Create a new person</translation>
        </message>
        <message>
            <source>Choose from the list instead</source>
            <translation>Choose from the list instead</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remove %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OfficeNotice</name>
        <message>
            <source>Connect…</source>
            <translation>Connect…</translation>
        </message>
        <message>
            <source>This office has locked itself: its server was not reached for too long. Nothing is lost; it opens again as soon as the server is reached.</source>
            <translation>This office has locked itself: its server was not reached for too long. Nothing is lost; it opens again as soon as the server is reached.</translation>
        </message>
        <message numerus="yes">
            <source>This office locks itself in %n day(s) unless its server is reached before.</source>
            <translation>
                <numerusform>This office locks itself in %n day unless its server is reached before.</numerusform>
                <numerusform>This office locks itself in %n days unless its server is reached before.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try to reach the server</source>
            <translation>Try to reach the server</translation>
        </message>
        <message>
            <source>Until then your work stays on this computer.</source>
            <translation>Until then your work stays on this computer.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OrderBar</name>
        <message>
            <source>Type the first day.</source>
            <translation>Type the first day.</translation>
        </message>
        <message>
            <source>Type the last day.</source>
            <translation>Type the last day.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>The period ends before it begins.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To (inclusive)</source>
            <translation>To (inclusive)</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Due on</translation>
        </message>
        <message>
            <source>30 days after issue</source>
            <translation>30 days after issue</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Folder for the files</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Choose the folder</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Preview the statements</source>
            <translation>Preview the statements</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>Issue…</translation>
        </message>
        <message>
            <source>Issue the statements</source>
            <translation>Issue the statements</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OverviewPage</name>
        <message>
            <source>Change a building</source>
            <translation>Change a building</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Master data</source>
            <translation>Master data</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>At a glance</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Open: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OwnerUnits</name>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Together with</translation>
        </message>
        <message>
            <source>Gets the documents</source>
            <translation>Gets the documents</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Ownership</translation>
        </message>
        <message>
            <source>Units of %1</source>
            <translation>Units of %1</translation>
        </message>
        <message>
            <source>Units of the owner</source>
            <translation>Units of the owner</translation>
        </message>
        <message>
            <source>Choose an owner to see the units.</source>
            <translation>Choose an owner to see the units.</translation>
        </message>
        <message>
            <source>This owner holds no unit.</source>
            <translation>This owner holds no unit.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OwnersPage</name>
        <message>
            <source>New owner</source>
            <translation>New owner</translation>
        </message>
        <message>
            <source>Delete owners</source>
            <translation>Delete owners</translation>
        </message>
        <message>
            <source>Change owner %1</source>
            <translation>Change owner %1</translation>
        </message>
        <message>
            <source>New owner %1</source>
            <translation>New owner %1</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n owner(s)</source>
            <translation>
                <numerusform>Delete %n owner</numerusform>
                <numerusform>Delete %n owners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n owner(s) deleted.</source>
            <translation>
                <numerusform>%n owner deleted.</numerusform>
                <numerusform>%n owners deleted.</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter owners</source>
            <translation>Filter owners</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Owners</translation>
        </message>
        <message>
            <source>This building has no owners yet. Type them here, or take the building over from spreadsheets.</source>
            <translation>This building has no owners yet. Type them here, or take the building over from spreadsheets.</translation>
        </message>
        <message>
            <source>Transfer the owner's units…</source>
            <translation>Transfer the owner's units…</translation>
        </message>
        <message>
            <source>Owner added: %1</source>
            <translation>Owner added: %1</translation>
        </message>
        <message>
            <source>Owner changed: %1</source>
            <translation>Owner changed: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::Page</name>
        <message>
            <source>%1 — %2</source>
            <comment>what was being done, what went wrong</comment>
            <translation>%1 — %2</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copy details</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::RefusedList</name>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>deleted</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field, value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) refused</source>
            <translation>
                <numerusform>%n change refused</numerusform>
                <numerusform>%n changes refused</numerusform>
            </translation>
        </message>
        <message>
            <source>The server did not take these; the records are as before. What you typed is kept here until you send it again or let it go.</source>
            <translation>The server did not take these; the records are as before. What you typed is kept here until you send it again or let it go.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::SearchBox</name>
        <message>
            <source>Nothing found for “%1”</source>
            <translation>Nothing found for “%1”</translation>
        </message>
        <message>
            <source>Search buildings, owners, invoices, actions …</source>
            <translation>Search buildings, owners, invoices, actions …</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Search everywhere (%1)</source>
            <translation>Search everywhere (%1)</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::SettingsPage</name>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Type the address of the server.</source>
            <translation>Type the address of the server.</translation>
        </message>
        <message>
            <source>Connected.</source>
            <translation>Connected.</translation>
        </message>
        <message>
            <source>Type the passphrase of now.</source>
            <translation>Type the passphrase of now.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s); several words are easy to keep in mind.</source>
            <translation>
                <numerusform>At least %n character; several words are easy to keep in mind.</numerusform>
                <numerusform>At least %n characters; several words are easy to keep in mind.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>The two passphrases differ.</translation>
        </message>
        <message>
            <source>The passphrase was changed. The recovery phrase stays the same.</source>
            <translation>The passphrase was changed. The recovery phrase stays the same.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Undone: %1</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Look and language</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Light or dark</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Connection to the server</source>
            <translation>Connection to the server</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Certificate file (only with an authority of one's own)</source>
            <translation>Certificate file (only with an authority of one's own)</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase of now</source>
            <translation>Passphrase of now</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>New passphrase again</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Change the passphrase</translation>
        </message>
        <message>
            <source>What can be undone</source>
            <translation>What can be undone</translation>
        </message>
        <message>
            <source>Nothing was changed on this computer yet.</source>
            <translation>Nothing was changed on this computer yet.</translation>
        </message>
        <message>
            <source>Undo the selected change</source>
            <translation>Undo the selected change</translation>
        </message>
        <message>
            <source>Certificate of the server's authority</source>
            <translation>Certificate of the server's authority</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificates (*.pem *.crt *.cer);;All files (*)</translation>
        </message>
        <message>
            <source>Choose the certificate file</source>
            <translation>Choose the certificate file</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::Sidebar</name>
        <message>
            <source>Portfolio</source>
            <translation>Portfolio</translation>
        </message>
        <message>
            <source>Without town</source>
            <translation>Without town</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>town, number of buildings</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Filter buildings</source>
            <translation>Filter buildings</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::StatementLines</name>
        <message>
            <source>Choose a line to see how its cents came about.</source>
            <translation>Choose a line to see how its cents came about.</translation>
        </message>
        <message>
            <source>Lines of the statement</source>
            <translation>Lines of the statement</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::StatementsPage</name>
        <message>
            <source>A preview is not printed: issue the statements first.</source>
            <translation>A preview is not printed: issue the statements first.</translation>
        </message>
        <message>
            <source>Preview the statements</source>
            <translation>Preview the statements</translation>
        </message>
        <message>
            <source>Issue the statements…</source>
            <translation>Issue the statements…</translation>
        </message>
        <message>
            <source>Reprint as a copy</source>
            <translation>Reprint as a copy</translation>
        </message>
        <message>
            <source>Print the paper…</source>
            <translation>Print the paper…</translation>
        </message>
        <message>
            <source>Choose the period and press Preview: the expenses of the period are divided among the holders.</source>
            <translation>Choose the period and press Preview: the expenses of the period are divided among the holders.</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n statement</numerusform>
                <numerusform>%n statements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expense(s)</source>
            <translation>
                <numerusform>%n expense</numerusform>
                <numerusform>%n expenses</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 · sum of the statements %3 € = sum of the expenses %4 € ✓</source>
            <translation>%1 · %2 · sum of the statements %3 € = sum of the expenses %4 € ✓</translation>
        </message>
        <message>
            <source>%1 · %2 · sum of the statements %3 € ≠ sum of the expenses %4 €</source>
            <translation>%1 · %2 · sum of the statements %3 € ≠ sum of the expenses %4 €</translation>
        </message>
        <message>
            <source>These statements were issued already; reprints are copies.</source>
            <translation>These statements were issued already; reprints are copies.</translation>
        </message>
        <message numerus="yes">
            <source>Issue %n statement(s)?</source>
            <translation>
                <numerusform>Issue %n statement?</numerusform>
                <numerusform>Issue %n statements?</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 € from %2 to %3. Each statement gets its number and payment reference and is frozen; the files go to %4. This cannot be undone: a mistake is corrected by another document.</source>
            <translation>%1 € from %2 to %3. Each statement gets its number and payment reference and is frozen; the files go to %4. This cannot be undone: a mistake is corrected by another document.</translation>
        </message>
        <message numerus="yes">
            <source>Issue %n statement(s)</source>
            <translation>
                <numerusform>Issue %n statement</numerusform>
                <numerusform>Issue %n statements</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Issue the statements</source>
            <translation>Issue the statements</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) issued, %1 € in all.</source>
            <translation>
                <numerusform>%n statement issued, %1 € in all.</numerusform>
                <numerusform>%n statements issued, %1 € in all.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Open the file</translation>
        </message>
        <message>
            <source>A preview is not stored: issue the statements first.</source>
            <translation>A preview is not stored: issue the statements first.</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) stored in %1.</source>
            <translation>
                <numerusform>%n copy stored in %1.</numerusform>
                <numerusform>%n copies stored in %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Folder for the files</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>PREVIEW</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Issued</translation>
        </message>
        <message>
            <source>Lists of statements</source>
            <translation>Lists of statements</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Lines and odd cents</source>
            <translation>Lines and odd cents</translation>
        </message>
        <message>
            <source>Details of the statement</source>
            <translation>Details of the statement</translation>
        </message>
        <message>
            <source>Statements to issue</source>
            <translation>Statements to issue</translation>
        </message>
        <message>
            <source>Issued statements</source>
            <translation>Issued statements</translation>
        </message>
        <message>
            <source>Nothing is computed yet.</source>
            <translation>Nothing is computed yet.</translation>
        </message>
        <message>
            <source>No statement was issued for this building.</source>
            <translation>No statement was issued for this building.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::StatusLine</name>
        <message>
            <source>this computer only, no server</source>
            <translation>this computer only, no server</translation>
        </message>
        <message>
            <source>offline since %1</source>
            <translation>offline since %1</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>offline</translation>
        </message>
        <message>
            <source>up to date as of %1</source>
            <translation>up to date as of %1</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>connected</translation>
        </message>
        <message>
            <source>exchanging changes …</source>
            <translation>exchanging changes …</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>refused by the server</translation>
        </message>
        <message>
            <source>nothing waiting</source>
            <translation>nothing waiting</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting</source>
            <translation>
                <numerusform>%n change waiting</numerusform>
                <numerusform>%n changes waiting</numerusform>
            </translation>
        </message>
        <message>
            <source>last exchange %1</source>
            <translation>last exchange %1</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to settle</source>
            <translation>
                <numerusform>%n conflict to settle</numerusform>
                <numerusform>%n conflicts to settle</numerusform>
            </translation>
        </message>
        <message>
            <source>Exchange changes now</source>
            <translation>Exchange changes now</translation>
        </message>
        <message>
            <source>Exchange of changes</source>
            <translation>Exchange of changes</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) refused</source>
            <translation>
                <numerusform>%n change refused</numerusform>
                <numerusform>%n changes refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message>
            <source>The clock of this computer differs from the server's by %1: set it right. No change is lost by it, but others read wrong hours beside yours.</source>
            <translation>The clock of this computer differs from the server's by %1: set it right. No change is lost by it, but others read wrong hours beside yours.</translation>
        </message>
        <message>
            <source>this clock is %1 fast</source>
            <translation>this clock is %1 fast</translation>
        </message>
        <message>
            <source>this clock is %1 slow</source>
            <translation>this clock is %1 slow</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverCheckStep</name>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>warning</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cell</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) keep the files from being imported.</source>
            <translation>
                <numerusform>%n error keep the files from being imported.</numerusform>
                <numerusform>%n errors keep the files from being imported.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything in these files is here already: importing adds nothing.</source>
            <translation>Everything in these files is here already: importing adds nothing.</translation>
        </message>
        <message>
            <source>Ready to import: %1.</source>
            <translation>Ready to import: %1.</translation>
        </message>
        <message>
            <source>In the files: %1</source>
            <translation>In the files: %1</translation>
        </message>
        <message>
            <source>Keys: %1</source>
            <translation>Keys: %1</translation>
        </message>
        <message>
            <source>Will be added: %1</source>
            <translation>Will be added: %1</translation>
        </message>
        <message>
            <source>Save faulty rows…</source>
            <translation>Save faulty rows…</translation>
        </message>
        <message>
            <source>Save the faulty rows as files</source>
            <translation>Save the faulty rows as files</translation>
        </message>
        <message>
            <source>Bring corrected rows back…</source>
            <translation>Bring corrected rows back…</translation>
        </message>
        <message>
            <source>Bring corrected rows back</source>
            <translation>Bring corrected rows back</translation>
        </message>
        <message>
            <source>Faults of the files</source>
            <translation>Faults of the files</translation>
        </message>
        <message>
            <source>No fault was found.</source>
            <translation>No fault was found.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverFolderStep</name>
        <message>
            <source>Folder with the spreadsheets</source>
            <translation>Folder with the spreadsheets</translation>
        </message>
        <message>
            <source>Choose the folder with the spreadsheets of the previous syndic, saved as CSV. Nothing is stored before you have seen what they say.</source>
            <translation>Choose the folder with the spreadsheets of the previous syndic, saved as CSV. Nothing is stored before you have seen what they say.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Choose the folder</translation>
        </message>
        <message>
            <source>Needed: building, lots, owners, ownership. Welcome: expenses, agenda. The names may be in French, Dutch, German or English.</source>
            <translation>Needed: building, lots, owners, ownership. Welcome: expenses, agenda. The names may be in French, Dutch, German or English.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverHeadingsStep</name>
        <message>
            <source>Every heading is understood. Correct a meaning where it is wrong; it is remembered.</source>
            <translation>Every heading is understood. Correct a meaning where it is wrong; it is remembered.</translation>
        </message>
        <message numerus="yes">
            <source>%n heading(s) nobody knows yet: choose what they mean; it is remembered.</source>
            <translation>
                <numerusform>%n heading nobody knows yet: choose what they mean; it is remembered.</numerusform>
                <numerusform>%n headings nobody knows yet: choose what they mean; it is remembered.</numerusform>
            </translation>
        </message>
        <message>
            <source>Headings of the files</source>
            <translation>Headings of the files</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverPage</name>
        <message>
            <source>Next step of the takeover</source>
            <translation>Next step of the takeover</translation>
        </message>
        <message>
            <source>Step back in the takeover</source>
            <translation>Step back in the takeover</translation>
        </message>
        <message>
            <source>Choose a folder first.</source>
            <translation>Choose a folder first.</translation>
        </message>
        <message>
            <source>Read the files</source>
            <translation>Read the files</translation>
        </message>
        <message>
            <source>Check the files</source>
            <translation>Check the files</translation>
        </message>
        <message>
            <source>Take over %1</source>
            <translation>Take over %1</translation>
        </message>
        <message>
            <source>Undo the takeover</source>
            <translation>Undo the takeover</translation>
        </message>
        <message>
            <source>The takeover was undone; nothing of it is left.</source>
            <translation>The takeover was undone; nothing of it is left.</translation>
        </message>
        <message>
            <source>Folder for the faulty rows</source>
            <translation>Folder for the faulty rows</translation>
        </message>
        <message>
            <source>Save the faulty rows</source>
            <translation>Save the faulty rows</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) saved in %1. Correct them in a spreadsheet and bring them back.</source>
            <translation>
                <numerusform>%n file saved in %1. Correct them in a spreadsheet and bring them back.</numerusform>
                <numerusform>%n files saved in %1. Correct them in a spreadsheet and bring them back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Corrected rows</source>
            <translation>Corrected rows</translation>
        </message>
        <message>
            <source>Bring corrected rows back</source>
            <translation>Bring corrected rows back</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Choose the folder</translation>
        </message>
        <message>
            <source>Explain headings</source>
            <translation>Explain headings</translation>
        </message>
        <message>
            <source>Look and check</source>
            <translation>Look and check</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>number and name of a step</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Steps of the takeover</source>
            <translation>Steps of the takeover</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Open the building</source>
            <translation>Open the building</translation>
        </message>
        <message>
            <source>Take over another building</source>
            <translation>Take over another building</translation>
        </message>
        <message>
            <source>Everything was here already: nothing was added.</source>
            <translation>Everything was here already: nothing was added.</translation>
        </message>
        <message>
            <source>Taken over: %1.</source>
            <translation>Taken over: %1.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TransferDialog</name>
        <message>
            <source>New owner %1</source>
            <translation>New owner %1</translation>
        </message>
        <message>
            <source>Type the first day of the new owner.</source>
            <translation>Type the first day of the new owner.</translation>
        </message>
        <message>
            <source>Tick the units that pass to the new owner.</source>
            <translation>Tick the units that pass to the new owner.</translation>
        </message>
        <message>
            <source>Transfer of units</source>
            <translation>Transfer of units</translation>
        </message>
        <message>
            <source>The former owner holds the units until the day before. Charge statements divide by days.</source>
            <translation>The former owner holds the units until the day before. Charge statements divide by days.</translation>
        </message>
        <message>
            <source>&amp;Units</source>
            <translation>&amp;Units</translation>
        </message>
        <message>
            <source>Units that pass to the new owner</source>
            <translation>Units that pass to the new owner</translation>
        </message>
        <message>
            <source>%1 — nobody yet</source>
            <comment>label of a unit without owner</comment>
            <translation>%1 — nobody yet</translation>
        </message>
        <message>
            <source>%1 — %2, since %3</source>
            <comment>label of a unit, its owners, a date</comment>
            <translation>%1 — %2, since %3</translation>
        </message>
        <message>
            <source>&amp;First day of the new owner</source>
            <translation>&amp;First day of the new owner</translation>
        </message>
        <message>
            <source>First day of the new owner</source>
            <translation>First day of the new owner</translation>
        </message>
        <message>
            <source>&amp;Held by</source>
            <translation>&amp;Held by</translation>
        </message>
        <message>
            <source>How the units are held</source>
            <translation>How the units are held</translation>
        </message>
        <message>
            <source>Another owner</source>
            <translation>Another owner</translation>
        </message>
        <message>
            <source>&amp;Representative, who gets the documents</source>
            <translation>&amp;Representative, who gets the documents</translation>
        </message>
        <message>
            <source>Representative, who gets the documents</source>
            <translation>Representative, who gets the documents</translation>
        </message>
        <message>
            <source>Store the transfer</source>
            <translation>Store the transfer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::UnitsPage</name>
        <message>
            <source>New unit</source>
            <translation>New unit</translation>
        </message>
        <message>
            <source>Delete units</source>
            <translation>Delete units</translation>
        </message>
        <message>
            <source>New allocation key…</source>
            <translation>New allocation key…</translation>
        </message>
        <message>
            <source>Apply the changed shares</source>
            <translation>Apply the changed shares</translation>
        </message>
        <message>
            <source>Try an allocation</source>
            <translation>Try an allocation</translation>
        </message>
        <message>
            <source>Change unit %1</source>
            <translation>Change unit %1</translation>
        </message>
        <message>
            <source>New unit %1</source>
            <translation>New unit %1</translation>
        </message>
        <message>
            <source>Set shares</source>
            <translation>Set shares</translation>
        </message>
        <message>
            <source>The shares were applied.</source>
            <translation>The shares were applied.</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n unit(s)</source>
            <translation>
                <numerusform>Delete %n unit</numerusform>
                <numerusform>Delete %n units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s) deleted.</source>
            <translation>
                <numerusform>%n unit deleted.</numerusform>
                <numerusform>%n units deleted.</numerusform>
            </translation>
        </message>
        <message>
            <source>New allocation key</source>
            <translation>New allocation key</translation>
        </message>
        <message>
            <source>Name of the key</source>
            <translation>Name of the key</translation>
        </message>
        <message>
            <source>New allocation key %1</source>
            <translation>New allocation key %1</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Units</translation>
        </message>
        <message>
            <source>This building has no units yet. Type them here, or take the building over from spreadsheets.</source>
            <translation>This building has no units yet. Type them here, or take the building over from spreadsheets.</translation>
        </message>
        <message>
            <source>Transfer the chosen units…</source>
            <translation>Transfer the chosen units…</translation>
        </message>
        <message>
            <source>Change the total of the deed</source>
            <translation>Change the total of the deed</translation>
        </message>
        <message>
            <source>Allocation key of the deed</source>
            <translation>Allocation key of the deed</translation>
        </message>
        <message>
            <source>Allocation key added: %1</source>
            <translation>Allocation key added: %1</translation>
        </message>
        <message>
            <source>Unit added: %1</source>
            <translation>Unit added: %1</translation>
        </message>
        <message>
            <source>Unit changed: %1</source>
            <translation>Unit changed: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::UnlockPage</name>
        <message>
            <source>Type the recovery phrase.</source>
            <translation>Type the recovery phrase.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s); several words are easy to keep in mind.</source>
            <translation>
                <numerusform>At least %n character; several words are easy to keep in mind.</numerusform>
                <numerusform>At least %n characters; several words are easy to keep in mind.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>The two passphrases differ.</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Type the passphrase.</translation>
        </message>
        <message>
            <source>Group %1: %2</source>
            <translation>Group %1: %2</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Opening …</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Recovery phrase</source>
            <translation>Recovery phrase</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Passphrase again</translation>
        </message>
        <message>
            <source>Open without asking on this computer (keychain)</source>
            <translation>Open without asking on this computer (keychain)</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Use the passphrase</translation>
        </message>
        <message>
            <source>Passphrase forgotten: use the recovery phrase</source>
            <translation>Passphrase forgotten: use the recovery phrase</translation>
        </message>
        <message>
            <source>Open or create another office…</source>
            <translation>Open or create another office…</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::VatLinesDialog</name>
        <message>
            <source>Net (€)</source>
            <translation>Net (€)</translation>
        </message>
        <message>
            <source>VAT (€)</source>
            <translation>VAT (€)</translation>
        </message>
        <message>
            <source>VAT rate</source>
            <translation>VAT rate</translation>
        </message>
        <message>
            <source>Total of the invoice: %1 €</source>
            <translation>Total of the invoice: %1 €</translation>
        </message>
        <message>
            <source>Total of the invoice: %1 €, before: %2 €</source>
            <translation>Total of the invoice: %1 €, before: %2 €</translation>
        </message>
        <message>
            <source>VAT rates of the invoice</source>
            <translation>VAT rates of the invoice</translation>
        </message>
        <message>
            <source>Delete the rate</source>
            <translation>Delete the rate</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Store the rates</source>
            <translation>Store the rates</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::WorkingPage</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>The change was undone.</source>
            <translation>The change was undone.</translation>
        </message>
        <message>
            <source>History of the record</source>
            <translation>History of the record</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::Workspace</name>
        <message>
            <source>Show or hide the portfolio</source>
            <translation>Show or hide the portfolio</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Light or dark</translation>
        </message>
        <message>
            <source>Width of the portfolio</source>
            <translation>Width of the portfolio</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::Banner</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::ConflictCard</name>
        <message>
            <source>%1, %2</source>
            <comment>who changed it, when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Theirs</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Something else</translation>
        </message>
        <message>
            <source>Another value for %1</source>
            <translation>Another value for %1</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Keep mine</translation>
        </message>
        <message>
            <source>Keep mine: %1</source>
            <translation>Keep mine: %1</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Keep theirs</translation>
        </message>
        <message>
            <source>Keep theirs: %1</source>
            <translation>Keep theirs: %1</translation>
        </message>
        <message>
            <source>Use this value</source>
            <translation>Use this value</translation>
        </message>
        <message>
            <source>In the record</source>
            <translation>In the record</translation>
        </message>
        <message>
            <source>Keep the record's</source>
            <translation>Keep the record's</translation>
        </message>
        <message>
            <source>Keep the record's: %1</source>
            <translation>Keep the record's: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::EntityPicker</name>
        <message>
            <source>Create “%1” …</source>
            <translation>Create “%1” …</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::EntryGrid</name>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>column heading: what is wrong</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <comment>how many rows the filter left</comment>
            <translation>%1 of %2 rows</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::PdfPreview</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Fit to width</source>
            <translation>Fit to width</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::ProgressLine</name>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>Copy the log</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::RefusalCard</name>
        <message>
            <source>Typed here, %1</source>
            <comment>when</comment>
            <translation>Typed here, %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more change(s) go with it</source>
            <translation>
                <numerusform>%n more change goes with it</numerusform>
                <numerusform>%n more changes go with it</numerusform>
            </translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>Send again: %1</source>
            <translation>Send again: %1</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Let it go</translation>
        </message>
        <message>
            <source>Let it go: %1</source>
            <translation>Let it go: %1</translation>
        </message>
    </context>
</TS>
