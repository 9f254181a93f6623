<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en">
    <context>
        <name>CellTexts</name>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>conservé</translation>
        </message>
    </context>
    <context>
        <name>ExpenseColumns</name>
        <message>
            <source>VAT rate</source>
            <translation>Taux de TVA</translation>
        </message>
        <message>
            <source>several</source>
            <translation>plusieurs</translation>
        </message>
        <message>
            <source>VAT (€)</source>
            <translation>TVA (€)</translation>
        </message>
        <message>
            <source>The VAT differs from the rate; the invoice stands.</source>
            <translation>La TVA diffère du taux ; la facture fait foi.</translation>
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
            <translation>Cette facture a plusieurs taux de TVA : ouvrez-les avec Ctrl+R.</translation>
        </message>
    </context>
    <context>
        <name>HeadingColumns</name>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>En-tête</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Signifie</translation>
        </message>
        <message>
            <source>unknown – choose</source>
            <translation>inconnu – choisissez</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>“%1” is not an amount.</source>
            <translation>« %1 » n'est pas un montant.</translation>
        </message>
        <message>
            <source>“%1” has more than two decimals.</source>
            <translation>« %1 » a plus de deux décimales.</translation>
        </message>
        <message>
            <source>“%1” can be read in two ways: write the decimals too.</source>
            <translation>« %1 » peut se lire de deux façons : écrivez aussi les décimales.</translation>
        </message>
        <message>
            <source>The amount is too large.</source>
            <translation>Le montant est trop grand.</translation>
        </message>
        <message>
            <source>The sum “%1” cannot be read.</source>
            <translation>Le calcul « %1 » est illisible.</translation>
        </message>
        <message>
            <source>The sum “%1” divides by zero.</source>
            <translation>Le calcul « %1 » divise par zéro.</translation>
        </message>
        <message>
            <source>The result of the sum is too large.</source>
            <translation>Le résultat du calcul est trop grand.</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>« %1 » n'est pas une date.</translation>
        </message>
        <message>
            <source>This day does not exist in the calendar.</source>
            <translation>Ce jour n'existe pas dans le calendrier.</translation>
        </message>
        <message>
            <source>“%1” is not a part of a whole, such as 1/2.</source>
            <translation>« %1 » n'est pas une part d'un tout, comme 1/2.</translation>
        </message>
        <message>
            <source>“%1” is not an identifier.</source>
            <translation>« %1 » n'est pas un identifiant.</translation>
        </message>
        <message>
            <source>Something must stand here.</source>
            <translation>Ce champ doit être rempli.</translation>
        </message>
        <message>
            <source>This kind of value does not fit here.</source>
            <translation>Ce type de valeur ne convient pas ici.</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>Le texte est trop long.</translation>
        </message>
        <message>
            <source>The number is too small.</source>
            <translation>Le nombre est trop petit.</translation>
        </message>
        <message>
            <source>The number is too large.</source>
            <translation>Le nombre est trop grand.</translation>
        </message>
        <message>
            <source>“%1” is none of the possible values.</source>
            <translation>« %1 » n'est pas une valeur possible.</translation>
        </message>
        <message>
            <source>The text holds characters that cannot be stored.</source>
            <translation>Le texte contient des caractères qui ne peuvent être enregistrés.</translation>
        </message>
        <message>
            <source>“%1” is not a whole number.</source>
            <translation>« %1 » n'est pas un nombre entier.</translation>
        </message>
        <message>
            <source>This is set once and never changed.</source>
            <translation>Ceci se fixe une fois et ne change plus.</translation>
        </message>
        <message>
            <source>This cannot be changed by hand.</source>
            <translation>Ceci ne peut pas être modifié à la main.</translation>
        </message>
        <message>
            <source>The list cannot be read.</source>
            <translation>La liste est illisible.</translation>
        </message>
        <message>
            <source>A stored record cannot be read. Restore a backup.</source>
            <translation>Une fiche enregistrée est illisible. Restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>What was issued is never changed: correct it with a new document.</source>
            <translation>Ce qui a été émis ne change plus : corrigez-le par un nouveau document.</translation>
        </message>
        <message>
            <source>The record is no longer there: somebody deleted it.</source>
            <translation>La fiche n'est plus là : quelqu'un l'a supprimée.</translation>
        </message>
        <message>
            <source>This record is already there.</source>
            <translation>Cette fiche existe déjà.</translation>
        </message>
        <message>
            <source>It cannot be deleted, because other records refer to it.</source>
            <translation>Impossible de supprimer : d'autres fiches y renvoient.</translation>
        </message>
        <message>
            <source>What this refers to is no longer there.</source>
            <translation>Ce à quoi ceci renvoie n'est plus là.</translation>
        </message>
        <message>
            <source>This payment reference is already in use.</source>
            <translation>Cette référence de paiement est déjà utilisée.</translation>
        </message>
        <message>
            <source>A later change touched the same record: undo that one first.</source>
            <translation>Une modification plus récente touche la même fiche : annulez d'abord celle-là.</translation>
        </message>
        <message>
            <source>This change was already undone.</source>
            <translation>Cette modification a déjà été annulée.</translation>
        </message>
        <message>
            <source>This conflict was already settled.</source>
            <translation>Ce conflit est déjà réglé.</translation>
        </message>
        <message>
            <source>The shares of this key were changed meanwhile: look at them again.</source>
            <translation>Les quotités de cette clé ont changé entre-temps : regardez-les à nouveau.</translation>
        </message>
        <message>
            <source>The shares of the key “%1” do not add up to its total.</source>
            <translation>Les quotités de la clé « %1 » ne font pas son total.</translation>
        </message>
        <message>
            <source>The shares do not add up to the total of the key.</source>
            <translation>Les quotités ne font pas le total de la clé.</translation>
        </message>
        <message>
            <source>This number of shares is not possible.</source>
            <translation>Ce nombre de quotités est impossible.</translation>
        </message>
        <message>
            <source>The key “%1” names a unit twice.</source>
            <translation>La clé « %1 » nomme un lot deux fois.</translation>
        </message>
        <message>
            <source>A share belongs to a unit of another building.</source>
            <translation>Une quotité concerne un lot d'un autre immeuble.</translation>
        </message>
        <message>
            <source>An owner needs a surname or a company name.</source>
            <translation>Un copropriétaire a un nom ou un nom de société.</translation>
        </message>
        <message>
            <source>The parts of the holders do not add up to the whole.</source>
            <translation>Les parts des titulaires ne font pas le tout.</translation>
        </message>
        <message>
            <source>The rights of the holders do not fit together.</source>
            <translation>Les droits des titulaires ne vont pas ensemble.</translation>
        </message>
        <message>
            <source>The representative must be one of the members.</source>
            <translation>Le représentant doit être un des membres.</translation>
        </message>
        <message>
            <source>A unit is held by at least one person.</source>
            <translation>Un lot est détenu par au moins une personne.</translation>
        </message>
        <message>
            <source>The unit “%1” has two holders on the same day.</source>
            <translation>Le lot « %1 » a deux titulaires le même jour.</translation>
        </message>
        <message>
            <source>The ownership ends before it begins.</source>
            <translation>La propriété finit avant de commencer.</translation>
        </message>
        <message>
            <source>Net and VAT do not add up to the total of the expense.</source>
            <translation>Net et TVA ne font pas le total de la dépense.</translation>
        </message>
        <message>
            <source>An expense has at least one VAT line.</source>
            <translation>Une dépense a au moins une ligne de TVA.</translation>
        </message>
        <message>
            <source>A VAT rate lies between 0 and 100 %.</source>
            <translation>Un taux de TVA est compris entre 0 et 100 %.</translation>
        </message>
        <message>
            <source>The lines do not add up to the total of the statement.</source>
            <translation>Les lignes ne font pas le total du décompte.</translation>
        </message>
        <message>
            <source>The unit “%1” has no holder on some days of the period.</source>
            <translation>Le lot « %1 » n'a pas de titulaire certains jours de la période.</translation>
        </message>
        <message>
            <source>A unit has no holder on some days of the period.</source>
            <translation>Un lot n'a pas de titulaire certains jours de la période.</translation>
        </message>
        <message>
            <source>All shares of the key “%1” are 0, but an expense is divided by it.</source>
            <translation>Toutes les quotités de la clé « %1 » sont à 0, mais une dépense se répartit par elle.</translation>
        </message>
        <message>
            <source>The key “%1” does not fit the units of the building.</source>
            <translation>La clé « %1 » ne correspond pas aux lots de l'immeuble.</translation>
        </message>
        <message>
            <source>The allocation key “%1” does not exist.</source>
            <translation>La clé de répartition « %1 » n'existe pas.</translation>
        </message>
        <message>
            <source>The allocation key of an expense does not exist.</source>
            <translation>La clé de répartition d'une dépense n'existe pas.</translation>
        </message>
        <message>
            <source>The unit “%1” does not exist.</source>
            <translation>Le lot « %1 » n'existe pas.</translation>
        </message>
        <message>
            <source>An ownership names a unit that does not exist.</source>
            <translation>Une propriété nomme un lot qui n'existe pas.</translation>
        </message>
        <message>
            <source>The owner “%1” does not exist.</source>
            <translation>Le copropriétaire « %1 » n'existe pas.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>La période finit avant de commencer.</translation>
        </message>
        <message>
            <source>All shares are 0: there is nothing to divide by.</source>
            <translation>Toutes les quotités sont à 0 : rien ne permet de répartir.</translation>
        </message>
        <message>
            <source>The key has no shares: there is nothing to divide by.</source>
            <translation>La clé n'a pas de quotités : rien ne permet de répartir.</translation>
        </message>
        <message>
            <source>This device has no payment reference left: connect it to the server.</source>
            <translation>Cet appareil n'a plus de référence de paiement : connectez-le au serveur.</translation>
        </message>
        <message>
            <source>The building has no current account: enter its IBAN first.</source>
            <translation>L'immeuble n'a pas de compte à vue : entrez d'abord son IBAN.</translation>
        </message>
        <message>
            <source>The file describes no building.</source>
            <translation>Le fichier ne décrit aucun immeuble.</translation>
        </message>
        <message>
            <source>“%1” is a second building: one building is taken over at a time.</source>
            <translation>« %1 » est un second immeuble : un seul est repris à la fois.</translation>
        </message>
        <message>
            <source>The cell “%1” is empty.</source>
            <translation>La cellule « %1 » est vide.</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>« %1 » est trop long.</translation>
        </message>
        <message>
            <source>There is no column for “%1” (usually “%2”).</source>
            <translation>Il n'y a pas de colonne pour « %1 » (d'habitude « %2 »).</translation>
        </message>
        <message>
            <source>The columns “%1” and “%2” hold the same.</source>
            <translation>Les colonnes « %1 » et « %2 » contiennent la même chose.</translation>
        </message>
        <message>
            <source>Nobody knows the column “%1”: it is left out unless you say what it holds.</source>
            <translation>La colonne « %1 » est inconnue : elle est laissée de côté si vous ne dites pas ce qu'elle contient.</translation>
        </message>
        <message>
            <source>There is more than one column for the key “%1”.</source>
            <translation>Il y a plusieurs colonnes pour la clé « %1 ».</translation>
        </message>
        <message>
            <source>The file “%1” is missing.</source>
            <translation>Le fichier « %1 » manque.</translation>
        </message>
        <message>
            <source>“%1” is none of the files of a takeover: it is left out.</source>
            <translation>« %1 » ne fait pas partie des fichiers d'une reprise : il est laissé de côté.</translation>
        </message>
        <message>
            <source>“%1” and “%2” hold the same.</source>
            <translation>« %1 » et « %2 » contiennent la même chose.</translation>
        </message>
        <message>
            <source>“%1” cannot be read.</source>
            <translation>« %1 » est illisible.</translation>
        </message>
        <message>
            <source>The folder “%1” cannot be read.</source>
            <translation>Le dossier « %1 » est illisible.</translation>
        </message>
        <message>
            <source>The code “%1” is there twice.</source>
            <translation>Le code « %1 » figure deux fois.</translation>
        </message>
        <message>
            <source>The owner “%1” has neither surname nor company.</source>
            <translation>Le copropriétaire « %1 » n'a ni nom ni société.</translation>
        </message>
        <message>
            <source>The unit “%1” is there twice.</source>
            <translation>Le lot « %1 » figure deux fois.</translation>
        </message>
        <message>
            <source>The item “%1” is there twice.</source>
            <translation>Le point « %1 » figure deux fois.</translation>
        </message>
        <message>
            <source>“%1” is not the number of an item.</source>
            <translation>« %1 » n'est pas le numéro d'un point.</translation>
        </message>
        <message>
            <source>“%1” is not a total of shares.</source>
            <translation>« %1 » n'est pas un total de quotités.</translation>
        </message>
        <message>
            <source>“%1” is not a number of shares.</source>
            <translation>« %1 » n'est pas un nombre de quotités.</translation>
        </message>
        <message>
            <source>“%1” is not a surface in square metres.</source>
            <translation>« %1 » n'est pas une surface en mètres carrés.</translation>
        </message>
        <message>
            <source>The shares of the key “%1” do not add up to the total of the deed.</source>
            <translation>Les quotités de la clé « %1 » ne font pas le total de l'acte.</translation>
        </message>
        <message>
            <source>“%1” does not look like an e-mail address.</source>
            <translation>« %1 » ne ressemble pas à une adresse e-mail.</translation>
        </message>
        <message>
            <source>“%1” is not a country.</source>
            <translation>« %1 » n'est pas un pays.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of unit.</source>
            <translation>« %1 » n'est pas un type de lot.</translation>
        </message>
        <message>
            <source>“%1” is not one of the four languages.</source>
            <translation>« %1 » n'est pas une des quatre langues.</translation>
        </message>
        <message>
            <source>“%1” is not a majority.</source>
            <translation>« %1 » n'est pas une majorité.</translation>
        </message>
        <message>
            <source>The row has more cells than the header: is a comma unquoted?</source>
            <translation>La ligne a plus de cellules que l'en-tête : une virgule sans guillemets ?</translation>
        </message>
        <message>
            <source>There are more faults than these: correct them and read the files again.</source>
            <translation>Il y a d'autres fautes encore : corrigez celles-ci et relisez les fichiers.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <source>This is not a text file: save it as CSV first.</source>
            <translation>Ce n'est pas un fichier texte : enregistrez-le d'abord en CSV.</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>Le fichier est trop grand.</translation>
        </message>
        <message>
            <source>The file has too many rows.</source>
            <translation>Le fichier a trop de lignes.</translation>
        </message>
        <message>
            <source>The line has too many columns.</source>
            <translation>La ligne a trop de colonnes.</translation>
        </message>
        <message>
            <source>A cell is too large.</source>
            <translation>Une cellule est trop grande.</translation>
        </message>
        <message>
            <source>A quote opens this cell and nothing closes it.</source>
            <translation>Un guillemet ouvre cette cellule et rien ne la ferme.</translation>
        </message>
        <message>
            <source>There is text after the quote that closes this cell.</source>
            <translation>Il y a du texte après le guillemet qui ferme cette cellule.</translation>
        </message>
        <message>
            <source>The characters of this file cannot be read: save it as UTF-8.</source>
            <translation>Les caractères de ce fichier sont illisibles : enregistrez-le en UTF-8.</translation>
        </message>
        <message>
            <source>The passphrase is wrong. Nothing was changed; type it again.</source>
            <translation>La phrase secrète est fausse. Rien n'a été modifié ; entrez-la à nouveau.</translation>
        </message>
        <message>
            <source>Type the passphrase: the keychain of this computer does not open this file.</source>
            <translation>Entrez la phrase secrète : le trousseau de cet ordinateur n'ouvre pas ce fichier.</translation>
        </message>
        <message>
            <source>This file has no passphrase: use the recovery phrase.</source>
            <translation>Ce fichier n'a pas de phrase secrète : utilisez la phrase de secours.</translation>
        </message>
        <message>
            <source>Type a passphrase: an empty one protects nothing.</source>
            <translation>Entrez une phrase secrète : vide, elle ne protège rien.</translation>
        </message>
        <message>
            <source>The file is not there: it was moved or renamed.</source>
            <translation>Le fichier n'est pas là : il a été déplacé ou renommé.</translation>
        </message>
        <message>
            <source>The file is open in another window or program: close that one first.</source>
            <translation>Le fichier est ouvert dans une autre fenêtre ou un autre programme : fermez-le d'abord.</translation>
        </message>
        <message>
            <source>The file is damaged. It was left as it is; restore a backup.</source>
            <translation>Le fichier est endommagé. Il est resté tel quel ; restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>The file was written by a newer version of Mitoyen: update this program. The file was left as it is.</source>
            <translation>Le fichier a été écrit par une version plus récente de Mitoyen : mettez ce programme à jour. Le fichier est resté tel quel.</translation>
        </message>
        <message>
            <source>There is a file of this name already: choose another name.</source>
            <translation>Un fichier de ce nom existe déjà : choisissez un autre nom.</translation>
        </message>
        <message>
            <source>No office is open.</source>
            <translation>Aucun bureau n'est ouvert.</translation>
        </message>
        <message>
            <source>The key file beside the replica is missing. Put it back, or use the recovery phrase.</source>
            <translation>Le fichier de clé à côté du fichier du bureau manque. Remettez-le en place ou utilisez la phrase de secours.</translation>
        </message>
        <message>
            <source>The key file beside the replica cannot be read or changed.</source>
            <translation>Le fichier de clé à côté du fichier du bureau ne peut être ni lu ni modifié.</translation>
        </message>
        <message>
            <source>The key file beside the replica is damaged. Put it back from a backup, or use the recovery phrase.</source>
            <translation>Le fichier de clé à côté du fichier du bureau est endommagé. Remettez-le d'une sauvegarde ou utilisez la phrase de secours.</translation>
        </message>
        <message>
            <source>The key file was made by a newer version of Mitoyen: update this program.</source>
            <translation>Le fichier de clé vient d'une version plus récente de Mitoyen : mettez ce programme à jour.</translation>
        </message>
        <message>
            <source>The key file belongs to another replica. Put the right one beside this one.</source>
            <translation>Le fichier de clé est celui d'un autre fichier de bureau. Mettez le bon à côté de celui-ci.</translation>
        </message>
        <message>
            <source>There is a key file of this name already; it may be the only key of a replica.</source>
            <translation>Un fichier de clé de ce nom existe déjà ; c'est peut-être la seule clé d'un bureau.</translation>
        </message>
        <message>
            <source>The keychain of this computer cannot keep the key.</source>
            <translation>Le trousseau de cet ordinateur ne peut garder la clé.</translation>
        </message>
        <message>
            <source>A recovery phrase begins with MITOYEN1: type it from its first character.</source>
            <translation>Une phrase de secours commence par MITOYEN1 : entrez-la depuis le premier caractère.</translation>
        </message>
        <message>
            <source>A recovery phrase has 14 groups of 5 characters after MITOYEN1.</source>
            <translation>Une phrase de secours a 14 groupes de 5 caractères après MITOYEN1.</translation>
        </message>
        <message>
            <source>The recovery phrase is mistyped.</source>
            <translation>La phrase de secours contient une faute de frappe.</translation>
        </message>
        <message>
            <source>The recovery phrase was made by a newer version of Mitoyen, or its first group is mistyped.</source>
            <translation>La phrase de secours vient d'une version plus récente de Mitoyen, ou son premier groupe contient une faute.</translation>
        </message>
        <message>
            <source>This is the recovery phrase of another replica.</source>
            <translation>C'est la phrase de secours d'un autre bureau.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed; make room and try again.</source>
            <translation>Le disque est plein. Rien n'a été modifié ; faites de la place et réessayez.</translation>
        </message>
        <message>
            <source>The file cannot be written. Nothing was changed.</source>
            <translation>Le fichier ne peut être écrit. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>The file “%1” could not be written.</source>
            <translation>Le fichier « %1 » n'a pas pu être écrit.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Le fichier n'a pas pu être écrit.</translation>
        </message>
        <message>
            <source>There is a file of this name already.</source>
            <translation>Un fichier de ce nom existe déjà.</translation>
        </message>
        <message>
            <source>The copy is not the same as the original: make it again.</source>
            <translation>La copie diffère de l'original : refaites-la.</translation>
        </message>
        <message>
            <source>The computer has no memory left for this. Nothing was changed.</source>
            <translation>L'ordinateur n'a plus assez de mémoire. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>The database refused. Nothing was changed; try again, then look at the log.</source>
            <translation>La base de données a refusé. Rien n'a été modifié ; réessayez, puis consultez le journal.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program. Nothing was changed.</source>
            <translation>Une erreur s'est produite dans le programme. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Annulé. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>A font for documents is missing: install Liberation Sans or DejaVu Sans.</source>
            <translation>Une police pour les documents manque : installez Liberation Sans ou DejaVu Sans.</translation>
        </message>
        <message>
            <source>The file is not a PDF that can be read.</source>
            <translation>Le fichier n'est pas un PDF lisible.</translation>
        </message>
        <message>
            <source>The text does not fit into the payment code.</source>
            <translation>Le texte ne tient pas dans le code de paiement.</translation>
        </message>
        <message>
            <source>The payment code needs the name of the account holder.</source>
            <translation>Le code de paiement demande le nom du titulaire du compte.</translation>
        </message>
        <message>
            <source>The amount does not fit into a payment code.</source>
            <translation>Le montant ne convient pas à un code de paiement.</translation>
        </message>
        <message>
            <source>Name and communication are too long for the payment code.</source>
            <translation>Nom et communication sont trop longs pour le code de paiement.</translation>
        </message>
        <message>
            <source>The IBAN is mistyped: its check digits do not fit.</source>
            <translation>L'IBAN contient une faute : ses chiffres de contrôle ne correspondent pas.</translation>
        </message>
        <message>
            <source>The IBAN has the wrong length.</source>
            <translation>L'IBAN n'a pas la bonne longueur.</translation>
        </message>
        <message>
            <source>The IBAN holds characters that do not belong in one.</source>
            <translation>L'IBAN contient des caractères qui n'y ont pas leur place.</translation>
        </message>
        <message>
            <source>The enterprise number is mistyped: its check digits do not fit.</source>
            <translation>Le numéro d'entreprise contient une faute : ses chiffres de contrôle ne correspondent pas.</translation>
        </message>
        <message>
            <source>An enterprise number has ten digits.</source>
            <translation>Un numéro d'entreprise a dix chiffres.</translation>
        </message>
        <message>
            <source>An enterprise number begins with 0 or 1.</source>
            <translation>Un numéro d'entreprise commence par 0 ou 1.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Your work is kept here and goes out later.</source>
            <translation>Le serveur est injoignable. Votre travail est gardé ici et partira plus tard.</translation>
        </message>
        <message>
            <source>The server did not answer in time. Your work is kept here and goes out later.</source>
            <translation>Le serveur n'a pas répondu à temps. Votre travail est gardé ici et partira plus tard.</translation>
        </message>
        <message>
            <source>The certificate of the server cannot be trusted: nothing was sent.</source>
            <translation>Le certificat du serveur n'est pas fiable : rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>“%1” is not the address of a server.</source>
            <translation>« %1 » n'est pas l'adresse d'un serveur.</translation>
        </message>
        <message>
            <source>The server is busy: it will be tried again by itself.</source>
            <translation>Le serveur est occupé : un nouvel essai se fera tout seul.</translation>
        </message>
        <message>
            <source>The server is older than this program: ask for its update.</source>
            <translation>Le serveur est plus ancien que ce programme : demandez sa mise à jour.</translation>
        </message>
        <message>
            <source>Only a server on this computer may be reached without encryption: use https.</source>
            <translation>Seul un serveur sur cet ordinateur peut être joint sans chiffrement : utilisez https.</translation>
        </message>
        <message>
            <source>This office is not connected to a server yet.</source>
            <translation>Ce bureau n'est pas encore connecté à un serveur.</translation>
        </message>
        <message>
            <source>The server asks for your password again.</source>
            <translation>Le serveur redemande votre mot de passe.</translation>
        </message>
        <message>
            <source>User or password is wrong.</source>
            <translation>Utilisateur ou mot de passe faux.</translation>
        </message>
        <message>
            <source>This computer was revoked: ask your office.</source>
            <translation>Cet ordinateur a été révoqué : adressez-vous à votre bureau.</translation>
        </message>
        <message>
            <source>The server does not know this computer: connect again.</source>
            <translation>Le serveur ne connaît pas cet ordinateur : connectez-vous à nouveau.</translation>
        </message>
        <message>
            <source>The account on the server belongs to another office. Nothing was sent.</source>
            <translation>Le compte sur le serveur est celui d'un autre bureau. Rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Votre rôle ne le permet pas.</translation>
        </message>
        <message>
            <source>The answer of the server cannot be read.</source>
            <translation>La réponse du serveur est illisible.</translation>
        </message>
        <message>
            <source>Too much was sent at once: it will be tried again in parts.</source>
            <translation>Trop d'un coup : l'envoi sera repris par parties.</translation>
        </message>
        <message>
            <source>The server is newer than this program: update this program.</source>
            <translation>Le serveur est plus récent que ce programme : mettez ce programme à jour.</translation>
        </message>
        <message>
            <source>Somebody deleted the record you changed.</source>
            <translation>Quelqu'un a supprimé la fiche que vous avez modifiée.</translation>
        </message>
        <message>
            <source>Somebody changed the record you deleted.</source>
            <translation>Quelqu'un a modifié la fiche que vous avez supprimée.</translation>
        </message>
        <message>
            <source>The chart has no account “%1”: it becomes a sub-account.</source>
            <translation>Le plan comptable n'a pas de compte « %1 » : il devient un sous-compte.</translation>
        </message>
        <message>
            <source>A statement for this holder and period was issued meanwhile: print a copy of it.</source>
            <translation>Un décompte pour ce titulaire et cette période a été émis entre-temps : imprimez-en un duplicata.</translation>
        </message>
        <message>
            <source>Several buildings are called “%1”.</source>
            <translation>Plusieurs immeubles s'appellent « %1 ».</translation>
        </message>
        <message>
            <source>There is no building “%1”.</source>
            <translation>Il n'y a pas d'immeuble « %1 ».</translation>
        </message>
        <message>
            <source>The building “%1” has no units yet: nobody bears its expenses.</source>
            <translation>L'immeuble « %1 » n'a pas encore de lots : personne ne supporte ses dépenses.</translation>
        </message>
        <message>
            <source>The building “%1” has no current account: enter its IBAN first.</source>
            <translation>L'immeuble « %1 » n'a pas de compte à vue : entrez d'abord son IBAN.</translation>
        </message>
        <message>
            <source>A stored change cannot be read. Restore a backup.</source>
            <translation>Une modification enregistrée est illisible. Restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>The invoice “%1” of this supplier is there already.</source>
            <translation>La facture « %1 » de ce fournisseur existe déjà.</translation>
        </message>
        <message>
            <source>The invoice “%1” of “%2” is there twice.</source>
            <translation>La facture « %1 » de « %2 » figure deux fois.</translation>
        </message>
        <message>
            <source>Such a record is not made by hand.</source>
            <translation>Une telle fiche ne se crée pas à la main.</translation>
        </message>
        <message>
            <source>The import was stopped: nothing was stored.</source>
            <translation>L'importation a été arrêtée : rien n'a été enregistré.</translation>
        </message>
        <message>
            <source>The interest rate of the year is not known: enter it first.</source>
            <translation>Le taux d'intérêt de l'année est inconnu : entrez-le d'abord.</translation>
        </message>
        <message>
            <source>No unit has a share in the key “%1”: nobody bears its expenses.</source>
            <translation>Aucun lot n'a de quotité dans la clé « %1 » : personne ne supporte ses dépenses.</translation>
        </message>
        <message>
            <source>“%1” is not a line of the file.</source>
            <translation>« %1 » n'est pas une ligne du fichier.</translation>
        </message>
        <message>
            <source>The owner “%1” has this right in the unit “%2” twice.</source>
            <translation>Le copropriétaire « %1 » a deux fois ce droit sur le lot « %2 ».</translation>
        </message>
        <message>
            <source>The unit “%1” has no owner.</source>
            <translation>Le lot « %1 » n'a pas de copropriétaire.</translation>
        </message>
        <message>
            <source>“%1” is not an account of the chart.</source>
            <translation>« %1 » n'est pas un compte du plan comptable.</translation>
        </message>
        <message>
            <source>“%1” is not a right in a unit.</source>
            <translation>« %1 » n'est pas un droit sur un lot.</translation>
        </message>
        <message>
            <source>“%1” % of “%2” is not the VAT of the invoice: the invoice stands.</source>
            <translation>« %1 » % de « %2 » n'est pas la TVA de la facture : la facture fait foi.</translation>
        </message>
        <message>
            <source>“%1” is not a VAT rate between 0 and 100 %.</source>
            <translation>« %1 » n'est pas un taux de TVA entre 0 et 100 %.</translation>
        </message>
        <message>
            <source>“%1” is not a structured communication.</source>
            <translation>« %1 » n'est pas une communication structurée.</translation>
        </message>
        <message>
            <source>The structured communication does not have twelve digits.</source>
            <translation>La communication structurée n'a pas douze chiffres.</translation>
        </message>
        <message>
            <source>The structured communication is mistyped: its check digits do not fit.</source>
            <translation>La communication structurée contient une faute : ses chiffres de contrôle ne correspondent pas.</translation>
        </message>
        <message>
            <source>What the keychain keeps does not open this file: type the passphrase.</source>
            <translation>Ce que garde le trousseau n'ouvre pas ce fichier : entrez la phrase secrète.</translation>
        </message>
        <message>
            <source>The keychain of this computer was never asked to keep this key.</source>
            <translation>Il n'a jamais été demandé au trousseau de cet ordinateur de garder cette clé.</translation>
        </message>
        <message>
            <source>Only the keychain opens this file: set a passphrase first.</source>
            <translation>Seul le trousseau ouvre ce fichier : choisissez d'abord une phrase secrète.</translation>
        </message>
        <message>
            <source>“%1” is not a BIC.</source>
            <translation>« %1 » n'est pas un BIC.</translation>
        </message>
        <message>
            <source>The name of the account holder is too long for the payment code.</source>
            <translation>Le nom du titulaire du compte est trop long pour le code de paiement.</translation>
        </message>
        <message>
            <source>The payment code takes one line of text for name and communication.</source>
            <translation>Le code de paiement admet une ligne de texte pour le nom et la communication.</translation>
        </message>
        <message>
            <source>A line of the statement points nowhere.</source>
            <translation>Une ligne du décompte ne renvoie à rien.</translation>
        </message>
        <message>
            <source>This date lies outside the years 1900 to 2200.</source>
            <translation>Cette date se situe hors des années 1900 à 2200.</translation>
        </message>
        <message>
            <source>“%1” is taken: another record of this kind has it already.</source>
            <translation>« %1 » est déjà pris par une autre fiche du même genre.</translation>
        </message>
        <message>
            <source>Another record of this kind has this already.</source>
            <translation>Une autre fiche du même genre le porte déjà.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Il n'y a rien à rétablir.</translation>
        </message>
        <message>
            <source>Choose at least one unit.</source>
            <translation>Choisissez au moins un lot.</translation>
        </message>
        <message>
            <source>“%1” stands among the owners twice.</source>
            <translation>« %1 » figure deux fois parmi les propriétaires.</translation>
        </message>
        <message>
            <source>The unit “%1” is held by these persons already.</source>
            <translation>Le lot « %1 » appartient déjà à ces personnes.</translation>
        </message>
        <message>
            <source>The unit “%1” has a holder who begins on that day or later: choose a later day.</source>
            <translation>Le lot « %1 » a un titulaire à partir de ce jour ou d'un jour ultérieur : choisissez un jour plus tardif.</translation>
        </message>
        <message>
            <source>Nobody would hold the unit “%1” on the days before: begin where the former holder ends.</source>
            <translation>Le lot « %1 » n'aurait aucun titulaire les jours précédents : commencez là où finit l'ancien titulaire.</translation>
        </message>
        <message>
            <source>The certificate file “%1” cannot be read: choose another one.</source>
            <translation>Le fichier de certificat « %1 » est illisible : choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Several buildings have the enterprise number “%1”: take it away from all but one, then import again.</source>
            <translation>Plusieurs immeubles portent le numéro d'entreprise « %1 » : retirez-le à tous sauf un, puis recommencez l'importation.</translation>
        </message>
        <message>
            <source>This file is empty: choose another one.</source>
            <translation>Ce fichier est vide : choisissez-en un autre.</translation>
        </message>
        <message>
            <source>This file is too large: choose a smaller one.</source>
            <translation>Ce fichier est trop volumineux : choisissez-en un plus petit.</translation>
        </message>
        <message>
            <source>The field “%1” holds something that is not possible.</source>
            <translation>Le champ « %1 » contient une valeur impossible.</translation>
        </message>
        <message>
            <source>The name of the file must be one without folders: rename it.</source>
            <translation>Le nom du fichier ne peut pas contenir de dossiers : renommez-le.</translation>
        </message>
        <message>
            <source>The file cannot be recognised any more: attach it again.</source>
            <translation>Le fichier n'est plus reconnaissable : joignez-le à nouveau.</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Ligne %1, colonne %2 : %3</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Ligne %1 : %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>This computer never held the deleted record: settle it on one that did.</source>
            <translation>Cet ordinateur n'a jamais eu la fiche supprimée : réglez le conflit sur un ordinateur qui l'avait.</translation>
        </message>
        <message>
            <source>A typed value settles conflicts of one field only.</source>
            <translation>Une valeur saisie ne règle que les conflits d'un seul champ.</translation>
        </message>
        <message>
            <source>This refused change was already dealt with.</source>
            <translation>Cette modification refusée a déjà été traitée.</translation>
        </message>
        <message>
            <source>What was typed here went with the right to its building: an administrator has it.</source>
            <translation>Ce qui a été saisi ici est parti avec le droit sur l'immeuble : un administrateur le détient.</translation>
        </message>
        <message>
            <source>Your role does not allow this change.</source>
            <translation>Votre rôle ne permet pas cette modification.</translation>
        </message>
        <message>
            <source>You have no right to this building any more.</source>
            <translation>Vous n'avez plus de droit sur cet immeuble.</translation>
        </message>
        <message>
            <source>It refers to a record of another building.</source>
            <translation>Cela renvoie à une fiche d'un autre immeuble.</translation>
        </message>
        <message>
            <source>The server does not know this act: one of the two is too old.</source>
            <translation>Le serveur ne connaît pas cette opération : l'un des deux est trop ancien.</translation>
        </message>
        <message>
            <source>A Belgian account number has twelve digits.</source>
            <translation>Un numéro de compte belge a douze chiffres.</translation>
        </message>
        <message>
            <source>A copy of this file was used elsewhere: this one goes on as a computer of its own. Nothing that was typed is lost.</source>
            <translation>Une copie de ce fichier a servi ailleurs : celui-ci continue comme un ordinateur à part. Rien de ce qui a été tapé n'est perdu.</translation>
        </message>
        <message>
            <source>A part of the file did not arrive whole: it is sent again by itself.</source>
            <translation>Une partie du fichier n'est pas arrivée entière : elle sera renvoyée d'elle-même.</translation>
        </message>
        <message>
            <source>A share is never negative.</source>
            <translation>Une quotité n'est jamais négative.</translation>
        </message>
        <message>
            <source>It refers to a record that the server did not take.</source>
            <translation>Cela renvoie à une fiche que le serveur n'a pas acceptée.</translation>
        </message>
        <message>
            <source>Others write all the time: compare with the server later.</source>
            <translation>D'autres écrivent sans arrêt : comparez avec le serveur plus tard.</translation>
        </message>
        <message>
            <source>Signing in took too long: try it once more.</source>
            <translation>La connexion a pris trop de temps : essayez encore une fois.</translation>
        </message>
        <message>
            <source>The account number is mistyped: its check digits do not fit.</source>
            <translation>Le numéro de compte est mal tapé : ses chiffres de contrôle ne concordent pas.</translation>
        </message>
        <message>
            <source>The balance is negative: nothing is owed on it.</source>
            <translation>Le solde est négatif : rien n'est dû dessus.</translation>
        </message>
        <message>
            <source>The balances do not stand in the order of their days.</source>
            <translation>Les soldes ne sont pas dans l'ordre de leurs dates.</translation>
        </message>
        <message>
            <source>The changes did not arrive in their order: they are sent again by themselves.</source>
            <translation>Les modifications ne sont pas arrivées dans l'ordre : elles seront renvoyées d'elles-mêmes.</translation>
        </message>
        <message>
            <source>The communication is too long for the payment code.</source>
            <translation>La communication est trop longue pour le code de paiement.</translation>
        </message>
        <message>
            <source>The computer where this file was attached has not sent it yet: try again later.</source>
            <translation>L'ordinateur où ce fichier a été joint ne l'a pas encore envoyé : réessayez plus tard.</translation>
        </message>
        <message>
            <source>The file kept here is damaged: connect, and it is fetched from the server.</source>
            <translation>Le fichier conservé ici est endommagé : connectez-vous, et il sera repris du serveur.</translation>
        </message>
        <message>
            <source>The file was changed while it was read: try again.</source>
            <translation>Le fichier a été modifié pendant sa lecture : réessayez.</translation>
        </message>
        <message>
            <source>The key of this computer is damaged: restore a backup.</source>
            <translation>La clé de cet ordinateur est endommagée : restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>The line to the server broke off: it will be tried again by itself.</source>
            <translation>La liaison avec le serveur s'est interrompue : un nouvel essai se fera de lui-même.</translation>
        </message>
        <message>
            <source>The number of this computer is too high for payment references: ask your office.</source>
            <translation>Le numéro de cet ordinateur est trop élevé pour des références de paiement : adressez-vous à votre bureau.</translation>
        </message>
        <message>
            <source>The room of your office for files on the server is used up: ask for more.</source>
            <translation>La place de votre bureau pour des fichiers sur le serveur est épuisée : demandez-en davantage.</translation>
        </message>
        <message>
            <source>The server could not read what was sent: update this program.</source>
            <translation>Le serveur n'a pas pu lire ce qui a été envoyé : mettez ce programme à jour.</translation>
        </message>
        <message>
            <source>The server does not have this file: attach it once more.</source>
            <translation>Le serveur n'a pas ce fichier : joignez-le encore une fois.</translation>
        </message>
        <message>
            <source>The server knows this computer by another key: begin a new file and connect it.</source>
            <translation>Le serveur connaît cet ordinateur sous une autre clé : commencez un nouveau fichier et connectez-le.</translation>
        </message>
        <message>
            <source>The shares are too large to divide by them.</source>
            <translation>Les quotités sont trop grandes pour répartir selon elles.</translation>
        </message>
        <message>
            <source>The two records belong to different buildings.</source>
            <translation>Les deux fiches appartiennent à des immeubles différents.</translation>
        </message>
        <message>
            <source>There is no field “%1”.</source>
            <translation>Il n'y a pas de champ « %1 ».</translation>
        </message>
        <message>
            <source>These changes are those of another computer: nothing was taken.</source>
            <translation>Ces modifications sont celles d'un autre ordinateur : rien n'a été repris.</translation>
        </message>
        <message>
            <source>This computer was not revoked: nothing was changed.</source>
            <translation>Cet ordinateur n'a pas été révoqué : rien n'a été modifié.</translation>
        </message>
        <message>
            <source>This file is not on this computer: connect, and it is fetched from the server.</source>
            <translation>Ce fichier n'est pas sur cet ordinateur : connectez-vous, et il sera repris du serveur.</translation>
        </message>
        <message>
            <source>This fiscal year is closed: post it in the open period.</source>
            <translation>Cet exercice est clôturé : comptabilisez-le dans la période ouverte.</translation>
        </message>
        <message>
            <source>This is about something only a newer version of Mitoyen knows: update this one.</source>
            <translation>Il s'agit de quelque chose que seule une version plus récente de Mitoyen connaît : mettez celle-ci à jour.</translation>
        </message>
        <message>
            <source>This is not a creditor reference (RF…): compare it with the paper.</source>
            <translation>Ce n'est pas une référence de créancier (RF…) : comparez-la avec le papier.</translation>
        </message>
        <message>
            <source>This is not the identifier of a creditor: compare it with the paper.</source>
            <translation>Ce n'est pas l'identifiant d'un créancier : comparez-le avec le papier.</translation>
        </message>
        <message>
            <source>This is possible on the server itself only.</source>
            <translation>Ce n'est possible que sur le serveur même.</translation>
        </message>
        <message>
            <source>This number of instalments is not possible.</source>
            <translation>Ce nombre d'acomptes n'est pas possible.</translation>
        </message>
        <message>
            <source>This office has locked itself: its server was not reached for too long. It opens with the next exchange; nothing was deleted.</source>
            <translation>Ce bureau s'est verrouillé : son serveur n'a pas été joint depuis trop longtemps. Il s'ouvre au prochain échange ; rien n'a été supprimé.</translation>
        </message>
        <message>
            <source>This office is not on the server yet: connect its first computer first.</source>
            <translation>Ce bureau n'est pas encore sur le serveur : connectez d'abord son premier ordinateur.</translation>
        </message>
        <message>
            <source>This office is on the server already, under another account.</source>
            <translation>Ce bureau est déjà sur le serveur, sous un autre compte.</translation>
        </message>
        <message>
            <source>This server keeps no files: ask for it to be set up.</source>
            <translation>Ce serveur ne conserve pas de fichiers : demandez que ce soit mis en place.</translation>
        </message>
        <message>
            <source>What arrived is not the file that was attached: it was not taken.</source>
            <translation>Ce qui est arrivé n'est pas le fichier qui avait été joint : il n'a pas été repris.</translation>
        </message>
        <message>
            <source>Your office has as many computers as the server admits: have one revoked first.</source>
            <translation>Votre bureau a autant d'ordinateurs que le serveur en admet : faites-en d'abord révoquer un.</translation>
        </message>
        <message>
            <source>Your office has revoked this computer: its records cannot be opened here any more. What was waiting was handed to the office.</source>
            <translation>Votre bureau a révoqué cet ordinateur : ses fiches ne peuvent plus être ouvertes ici. Ce qui était en attente a été remis au bureau.</translation>
        </message>
        <message>
            <source>“%1” is not a Belgian account number: write it like 539-0075470-34.</source>
            <translation>« %1 » n'est pas un numéro de compte belge : écrivez-le comme 539-0075470-34.</translation>
        </message>
        <message>
            <source>The records of a closed period did not arrive whole: they are fetched another way.</source>
            <translation>Les fiches d'une période clôturée ne sont pas arrivées entières : elles sont reprises autrement.</translation>
        </message>
    </context>
    <context>
        <name>OddCents</name>
        <message>
            <source>%1: the remainder %2 of %3 was among the largest, so the unit received one of the cents left over.</source>
            <translation>%1 : le reste %2 sur %3 était parmi les plus grands, le lot a donc reçu un des cents restants.</translation>
        </message>
        <message>
            <source>%1: the remainder %2 of %3 of a cent was cut off; others had a larger one.</source>
            <translation>%1 : le reste %2 sur %3 de cent a été coupé ; d'autres en avaient un plus grand.</translation>
        </message>
        <message>
            <source>%1: divided by days, a cent left over came to this holder.</source>
            <translation>%1 : réparti par jours, un cent restant est allé à ce titulaire.</translation>
        </message>
        <message>
            <source>%1 of %2 shares of the key %3.</source>
            <translation>%1 sur %2 quotités de la clé %3.</translation>
        </message>
        <message>
            <source>Held for %1 of %2 days.</source>
            <translation>Détenu %1 jours sur %2.</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>TVA</translation>
        </message>
        <message>
            <source>The division came out even.</source>
            <translation>La division tombait juste.</translation>
        </message>
    </context>
    <context>
        <name>PageTable</name>
        <message>
            <source>Buildings</source>
            <translation>Immeubles</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Synthèse</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Reprise</translation>
        </message>
        <message>
            <source>Units &amp; keys</source>
            <translation>Lots et clés</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Copropriétaires</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Charge statements</source>
            <translation>Décomptes de charges</translation>
        </message>
        <message>
            <source>Assemblies</source>
            <translation>Assemblées</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflits</translation>
        </message>
    </context>
    <context>
        <name>QApplication</name>
        <message>
            <source>Management of co-ownerships, offline first</source>
            <translation>Gestion de copropriétés, d'abord hors ligne</translation>
        </message>
        <message>
            <source>Open this office.</source>
            <translation>Ouvrir ce bureau.</translation>
        </message>
        <message>
            <source>Read the passphrase from this file, do not ask.</source>
            <translation>Lire la phrase secrète dans ce fichier, sans la demander.</translation>
        </message>
        <message>
            <source>Keep window settings in this file.</source>
            <translation>Garder les réglages de la fenêtre dans ce fichier.</translation>
        </message>
        <message>
            <source>Write pictures of every page into this folder and end.</source>
            <translation>Écrire des images de chaque page dans ce dossier, puis terminer.</translation>
        </message>
        <message>
            <source>Only pictures whose names contain this text.</source>
            <translation>Seulement les images dont le nom contient ce texte.</translation>
        </message>
        <message>
            <source>End once the first page of the office shows its rows: for measuring.</source>
            <translation>Terminer dès que la première page du bureau montre ses lignes : pour mesurer.</translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>Your role (%1) does not allow this: ask the syndic of your office.</source>
            <translation>Votre rôle (%1) ne le permet pas : adressez-vous au syndic de votre bureau.</translation>
        </message>
    </context>
    <context>
        <name>StatementColumns</name>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Total (€)</source>
            <translation>Total (€)</translation>
        </message>
        <message>
            <source>VAT rate</source>
            <translation>Taux de TVA</translation>
        </message>
        <message>
            <source>Net (€)</source>
            <translation>Net (€)</translation>
        </message>
        <message>
            <source>VAT (€)</source>
            <translation>TVA (€)</translation>
        </message>
        <message>
            <source>Odd cent</source>
            <translation>Cent d'arrondi</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
    </context>
    <context>
        <name>TakeoverTexts</name>
        <message>
            <source>IBAN of the current account</source>
            <translation>IBAN du compte à vue</translation>
        </message>
        <message>
            <source>IBAN of the savings account</source>
            <translation>IBAN du compte d'épargne</translation>
        </message>
        <message>
            <source>Total of the shares in the deed</source>
            <translation>Total des quotités dans l'acte</translation>
        </message>
        <message>
            <source>Surface (m²)</source>
            <translation>Surface (m²)</translation>
        </message>
        <message>
            <source>Code of the owner</source>
            <translation>Code du copropriétaire</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Droit</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Numéro de facture</translation>
        </message>
        <message>
            <source>Allocation key</source>
            <translation>Clé de répartition</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>VAT rate</source>
            <translation>Taux de TVA</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>TVA</translation>
        </message>
        <message>
            <source>Total with VAT</source>
            <translation>Total TVAC</translation>
        </message>
        <message>
            <source>Number of the item</source>
            <translation>Numéro du point</translation>
        </message>
        <message numerus="yes">
            <source>%n building(s)</source>
            <translation>
                <numerusform>%n immeuble</numerusform>
                <numerusform>%n immeubles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n lot</numerusform>
                <numerusform>%n lots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allocation key(s)</source>
            <translation>
                <numerusform>%n clé de répartition</numerusform>
                <numerusform>%n clés de répartition</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n owner(s)</source>
            <translation>
                <numerusform>%n copropriétaire</numerusform>
                <numerusform>%n copropriétaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n holder(s)</source>
            <translation>
                <numerusform>%n titulaire</numerusform>
                <numerusform>%n titulaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ownership(s)</source>
            <translation>
                <numerusform>%n propriété</numerusform>
                <numerusform>%n propriétés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n supplier(s)</source>
            <translation>
                <numerusform>%n fournisseur</numerusform>
                <numerusform>%n fournisseurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n compte</numerusform>
                <numerusform>%n comptes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expense(s)</source>
            <translation>
                <numerusform>%n dépense</numerusform>
                <numerusform>%n dépenses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agenda item(s)</source>
            <translation>
                <numerusform>%n point à l'ordre du jour</numerusform>
                <numerusform>%n points à l'ordre du jour</numerusform>
            </translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Immeuble</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Lots</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Copropriétaires</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Propriété</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>%1: %2 of %3 ✓</source>
            <translation>%1 : %2 sur %3 ✓</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1 : %2 sur %3</translation>
        </message>
        <message>
            <source>New key (special allocation key)</source>
            <translation>Nouvelle clé (clé de répartition particulière)</translation>
        </message>
        <message>
            <source>New key from columns of the units file: %1. A column that is no key: go back and say what it holds.</source>
            <translation>Nouvelle clé tirée de colonnes du fichier des lots : %1. Une colonne qui n'est pas une clé : revenez en arrière et dites ce qu'elle contient.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
    </context>
    <context>
        <name>TransferFlow</name>
        <message numerus="yes">
            <source>Transfer of %n unit(s) to %1</source>
            <translation>
                <numerusform>Mutation de %n lot au profit de %1</numerusform>
                <numerusform>Mutation de %n lots au profit de %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s) transferred to %1.</source>
            <translation>
                <numerusform>%n lot transféré à %1.</numerusform>
                <numerusform>%n lots transférés à %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UndoLabels</name>
        <message>
            <source>Change “%1” of %2</source>
            <translation>Modification de « %1 » : %2</translation>
        </message>
        <message>
            <source>Take over %1</source>
            <translation>Reprise de %1</translation>
        </message>
        <message>
            <source>Issue the statements of %1</source>
            <translation>Émission des décomptes de %1</translation>
        </message>
        <message>
            <source>Attach %1</source>
            <translation>Ajout de %1</translation>
        </message>
        <message>
            <source>Settle a conflict</source>
            <translation>Règlement d'un conflit</translation>
        </message>
        <message>
            <source>Send a refused change again</source>
            <translation>Renvoyer une modification refusée</translation>
        </message>
        <message>
            <source>Close the fiscal year from %2 to %3 of %1</source>
            <translation>Clôturer l'exercice du %2 au %3 de %1</translation>
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
            <translation>Modifié ; appliquez les quotités de la clé pour l'enregistrer.</translation>
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
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Immeuble</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Compte bancaire</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Allocation key</source>
            <translation>Clé de répartition</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Copropriétaire</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Propriété</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Exercice comptable</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Dépense</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Assemblée</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Point à l'ordre du jour</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Charge statement</source>
            <translation>Décompte de charges</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Import column</source>
            <translation>Colonne d'importation</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Nom du bureau</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Désignation</translation>
        </message>
        <message>
            <source>Name of the key</source>
            <translation>Nom de la clé</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Label in French</source>
            <translation>Libellé en français</translation>
        </message>
        <message>
            <source>Label in Dutch</source>
            <translation>Libellé en néerlandais</translation>
        </message>
        <message>
            <source>Label in German</source>
            <translation>Libellé en allemand</translation>
        </message>
        <message>
            <source>Label in English</source>
            <translation>Libellé en anglais</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Rubrique</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>Majorité</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>General key</source>
            <translation>Clé générale</translation>
        </message>
        <message>
            <source>Total of the shares</source>
            <translation>Total des quotités</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Quotités</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
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
            <translation>Association principale</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Rue</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Localité</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Enterprise number</source>
            <translation>Numéro d'entreprise</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Start of the fiscal year</source>
            <translation>Début de l'exercice comptable</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>Type de fiche</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Accepted value</source>
            <translation>Valeur retenue</translation>
        </message>
        <message>
            <source>Author of the accepted value</source>
            <translation>Auteur de la valeur retenue</translation>
        </message>
        <message>
            <source>Device of the accepted value</source>
            <translation>Appareil de la valeur retenue</translation>
        </message>
        <message>
            <source>Time of the accepted value</source>
            <translation>Moment de la valeur retenue</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Autre valeur</translation>
        </message>
        <message>
            <source>Author of the other value</source>
            <translation>Auteur de l'autre valeur</translation>
        </message>
        <message>
            <source>Device of the other value</source>
            <translation>Appareil de l'autre valeur</translation>
        </message>
        <message>
            <source>Time of the other value</source>
            <translation>Moment de l'autre valeur</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Solution</translation>
        </message>
        <message>
            <source>Resolved by</source>
            <translation>Réglé par</translation>
        </message>
        <message>
            <source>Reference series</source>
            <translation>Série de références</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Enregistré le</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Somme de contrôle</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Établi le</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Numéro de facture</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>VAT lines</source>
            <translation>Lignes de TVA</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Représentant</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Written on</source>
            <translation>Écrit le</translation>
        </message>
        <message>
            <source>Displayed name</source>
            <translation>Nom affiché</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Actif</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Agent number</source>
            <translation>Numéro IPI</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu'au</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <source>Mobile phone</source>
            <translation>GSM</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Excl. VAT</source>
            <translation>HTVA</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>TVA</translation>
        </message>
        <message>
            <source>Structured communication</source>
            <translation>Communication structurée</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Lots</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Attribué à</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Étage</translation>
        </message>
        <message>
            <source>Surface</source>
            <translation>Surface</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>Suppression</translation>
        </message>
        <message>
            <source>Absolute majority</source>
            <translation>Majorité absolue</translation>
        </message>
        <message>
            <source>Two-thirds majority</source>
            <translation>Majorité des deux tiers</translation>
        </message>
        <message>
            <source>Four-fifths majority</source>
            <translation>Majorité des quatre cinquièmes</translation>
        </message>
        <message>
            <source>Unanimity</source>
            <translation>Unanimité</translation>
        </message>
        <message>
            <source>Current account</source>
            <translation>Compte à vue</translation>
        </message>
        <message>
            <source>Savings account</source>
            <translation>Compte d'épargne</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Réglé</translation>
        </message>
        <message>
            <source>Other document</source>
            <translation>Autre document</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clôturé</translation>
        </message>
        <message>
            <source>Sole owner</source>
            <translation>Propriétaire unique</translation>
        </message>
        <message>
            <source>Joint owners</source>
            <translation>Indivision</translation>
        </message>
        <message>
            <source>Usufruct and bare ownership</source>
            <translation>Usufruit et nue-propriété</translation>
        </message>
        <message>
            <source>Ordinary general assembly</source>
            <translation>Assemblée générale ordinaire</translation>
        </message>
        <message>
            <source>Extraordinary general assembly</source>
            <translation>Assemblée générale extraordinaire</translation>
        </message>
        <message>
            <source>Second session</source>
            <translation>Seconde séance</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévue</translation>
        </message>
        <message>
            <source>Convened</source>
            <translation>Convoquée</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Syndic</source>
            <translation>Syndic</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Comptable</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Lecteur</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Néerlandais</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Appartement</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Maison</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Commerce</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Cellar</source>
            <translation>Cave</translation>
        </message>
        <message>
            <source>Garage</source>
            <translation>Garage</translation>
        </message>
        <message>
            <source>Parking space</source>
            <translation>Emplacement de parking</translation>
        </message>
        <message>
            <source>Other unit</source>
            <translation>Autre lot</translation>
        </message>
        <message>
            <source>Full ownership</source>
            <translation>Pleine propriété</translation>
        </message>
        <message>
            <source>Undivided ownership</source>
            <translation>Indivision</translation>
        </message>
        <message>
            <source>Usufruct</source>
            <translation>Usufruit</translation>
        </message>
        <message>
            <source>Bare ownership</source>
            <translation>Nue-propriété</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>En-tête</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Pièce jointe</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Type de fichier</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté le</translation>
        </message>
    </context>
    <context>
        <name>document</name>
        <message>
            <source>Charge statement</source>
            <translation>Décompte de charges</translation>
        </message>
        <message>
            <source>No. %1</source>
            <extracomment>%1 the number of the document</extracomment>
            <translation>N° %1</translation>
        </message>
        <message>
            <source>Issued on %1</source>
            <translation>Établi le %1</translation>
        </message>
        <message>
            <source>Period from %1 to %2</source>
            <extracomment>both days included</extracomment>
            <translation>Période du %1 au %2</translation>
        </message>
        <message>
            <source>COPY printed on %1</source>
            <translation>COPIE (duplicata) imprimée le %1</translation>
        </message>
        <message>
            <source>Enterprise number: %1</source>
            <translation>N° d'entreprise : %1</translation>
        </message>
        <message>
            <source>Syndic: %1</source>
            <translation>Syndic : %1</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>À payer</translation>
        </message>
        <message>
            <source>by %1 at the latest</source>
            <extracomment>follows "To pay" and the amount</extracomment>
            <translation>au plus tard le %1</translation>
        </message>
        <message>
            <source>Nothing to pay</source>
            <translation>Rien à payer</translation>
        </message>
        <message>
            <source>No payment is asked for this statement.</source>
            <translation>Aucun paiement n'est demandé pour ce décompte.</translation>
        </message>
        <message>
            <source>In your favour</source>
            <translation>En votre faveur</translation>
        </message>
        <message>
            <source>This amount is due to you: no payment is asked.</source>
            <translation>Ce montant vous est dû : aucun paiement n'est demandé.</translation>
        </message>
        <message>
            <source>Beneficiary</source>
            <translation>Bénéficiaire</translation>
        </message>
        <message>
            <source>Structured communication</source>
            <translation>Communication structurée</translation>
        </message>
        <message>
            <source>Scan with your banking app</source>
            <translation>À scanner avec votre appli bancaire</translation>
        </message>
        <message>
            <source>Holder</source>
            <extracomment>who stands for a unit</extracomment>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Full ownership</source>
            <translation>Pleine propriété</translation>
        </message>
        <message>
            <source>Undivided ownership</source>
            <translation>Indivision</translation>
        </message>
        <message>
            <source>Usufruct</source>
            <translation>Usufruit</translation>
        </message>
        <message>
            <source>Bare ownership</source>
            <translation>Nue-propriété</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Récapitulatif</translation>
        </message>
        <message>
            <source>Details of the expenses</source>
            <translation>Détail des dépenses</translation>
        </message>
        <message>
            <source>Unit %1</source>
            <translation>Lot %1</translation>
        </message>
        <message>
            <source>Unit %1 (continued)</source>
            <translation>Lot %1 (suite)</translation>
        </message>
        <message>
            <source>%1 / %2 shares</source>
            <translation>%1 / %2 quotités</translation>
        </message>
        <message>
            <source>%1 / %2 days</source>
            <translation>%1 / %2 jours</translation>
        </message>
        <message>
            <source>Allocation key: %1</source>
            <translation>Clé de répartition : %1</translation>
        </message>
        <message>
            <source>No.</source>
            <extracomment>column of line numbers</extracomment>
            <translation>N°</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Facture</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Total expense</source>
            <extracomment>of the whole association, VAT included</extracomment>
            <translation>Dépense totale</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Quotités</translation>
        </message>
        <message>
            <source>Your share</source>
            <translation>Votre part</translation>
        </message>
        <message>
            <source>Excl. VAT</source>
            <translation>Hors TVA</translation>
        </message>
        <message>
            <source>Rate</source>
            <extracomment>of VAT</extracomment>
            <translation>Taux</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>TVA</translation>
        </message>
        <message>
            <source>Incl. VAT</source>
            <translation>TVA comprise</translation>
        </message>
        <message>
            <source>Total of unit %1</source>
            <translation>Total du lot %1</translation>
        </message>
        <message>
            <source>Total of the statement</source>
            <translation>Total du décompte</translation>
        </message>
        <message>
            <source>Carried forward</source>
            <extracomment>foot of a page</extracomment>
            <translation>À reporter</translation>
        </message>
        <message>
            <source>Brought forward</source>
            <extracomment>head of the next page</extracomment>
            <translation>Report</translation>
        </message>
        <message>
            <source>VAT by rate</source>
            <translation>TVA par taux</translation>
        </message>
        <message>
            <source>Odd cents</source>
            <translation>Cents d'arrondi</translation>
        </message>
        <message>
            <source>Each expense is divided to the cent: parts are cut to whole cents, then the cents left over go to the largest remainders. Your part bears one of them in these lines (line: part cut to cents + cent, remainder of the division):</source>
            <translation>Chaque dépense est répartie au cent près : les parts sont coupées au cent entier, puis les cents restants vont aux plus grands restes. Votre part en reçoit un dans ces lignes (ligne : part coupée au cent + cent, reste de la division) :</translation>
        </message>
        <message>
            <source>excl. VAT</source>
            <extracomment>in the list of odd cents: the amount without VAT</extracomment>
            <translation>hors TVA</translation>
        </message>
        <message>
            <source>VAT part</source>
            <extracomment>in the list of odd cents: the amount of VAT</extracomment>
            <translation>TVA</translation>
        </message>
        <message>
            <source>by days</source>
            <extracomment>in the list of odd cents: division among successive holders</extracomment>
            <translation>par jours</translation>
        </message>
        <message>
            <source>Reference version: %1. Translation on request.</source>
            <extracomment>%1 a language</extracomment>
            <translation>Version de référence : %1. Traduction sur demande.</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>néerlandais</translation>
        </message>
        <message>
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages</name>
        <message>
            <source>Type the amount without VAT.</source>
            <translation>Entrez le montant HTVA.</translation>
        </message>
        <message>
            <source>%1: net %2, VAT %3</source>
            <comment>VAT rate, amounts</comment>
            <translation>%1 : net %2, TVA %3</translation>
        </message>
        <message>
            <source>Net and VAT add up to %1.</source>
            <translation>Net et TVA font ensemble %1.</translation>
        </message>
        <message>
            <source>Choose an allocation key of the list.</source>
            <translation>Choisissez une clé de répartition de la liste.</translation>
        </message>
        <message>
            <source>Choose an account of the list.</source>
            <translation>Choisissez un compte de la liste.</translation>
        </message>
        <message>
            <source>Type the number of the invoice.</source>
            <translation>Entrez le numéro de la facture.</translation>
        </message>
        <message>
            <source>Type the supplier.</source>
            <translation>Entrez le fournisseur.</translation>
        </message>
        <message>
            <source>Type the date of the invoice.</source>
            <translation>Entrez la date de la facture.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::AllocationTrial</name>
        <message>
            <source>Unit</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Quotités</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Cents entiers</translation>
        </message>
        <message>
            <source>Remainder</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Extra cent</source>
            <translation>Cent en plus</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Type an amount to see the part of each unit. Nothing is stored.</source>
            <translation>Entrez un montant pour voir la part de chaque lot. Rien n'est enregistré.</translation>
        </message>
        <message numerus="yes">
            <source>Each unit has its exact share without the fraction of a cent (floor). The remainder counts %1ths of a cent. %n cent(s) left over went to the largest remainders, equal ones to the first unit.</source>
            <translation>
                <numerusform>Chaque lot reçoit sa part exacte sans la fraction de cent. Le reste compte des %1es de cent. %n cent restant est allé au plus grand reste ; à restes égaux, au premier lot.</numerusform>
                <numerusform>Chaque lot reçoit sa part exacte sans la fraction de cent. Le reste compte des %1es de cent. %n cents restants sont allés aux plus grands restes ; à restes égaux, au premier lot.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try an allocation</source>
            <translation>Essayer une répartition</translation>
        </message>
        <message>
            <source>&amp;Amount (€)</source>
            <translation>&amp;Montant (€)</translation>
        </message>
        <message>
            <source>Amount to divide</source>
            <translation>Montant à répartir</translation>
        </message>
        <message>
            <source>Allocation &amp;key</source>
            <translation>&amp;Clé de répartition</translation>
        </message>
        <message>
            <source>Allocation key</source>
            <translation>Clé de répartition</translation>
        </message>
        <message>
            <source>Parts of the units</source>
            <translation>Parts des lots</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingDialog</name>
        <message>
            <source>New building</source>
            <translation>Nouvel immeuble</translation>
        </message>
        <message>
            <source>Create the building</source>
            <translation>Créer l'immeuble</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingForm</name>
        <message>
            <source>Give the building a name.</source>
            <translation>Donnez un nom à l'immeuble.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingWorkspace</name>
        <message>
            <source>Pages of the building</source>
            <translation>Pages de l'immeuble</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n lot</numerusform>
                <numerusform>%n lots</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 shares</source>
            <translation>%1 quotités</translation>
        </message>
        <message>
            <source>No units yet</source>
            <translation>Pas encore de lots</translation>
        </message>
        <message>
            <source>Shares complete</source>
            <translation>Quotités complètes</translation>
        </message>
        <message>
            <source>Shares incomplete</source>
            <translation>Quotités incomplètes</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingsPage</name>
        <message>
            <source>Units</source>
            <translation>Lots</translation>
        </message>
        <message>
            <source>Buildings</source>
            <translation>Immeubles</translation>
        </message>
        <message>
            <source>New building…</source>
            <translation>Nouvel immeuble…</translation>
        </message>
        <message>
            <source>New building</source>
            <translation>Nouvel immeuble</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Filtrer cette liste</translation>
        </message>
        <message>
            <source>Take over a building…</source>
            <translation>Reprendre un immeuble…</translation>
        </message>
        <message>
            <source>No building yet. Take one over from the previous syndic's spreadsheets, or connect to your office's server in the settings.</source>
            <translation>Pas encore d'immeuble. Reprenez-en un à partir des tableaux du syndic précédent, ou connectez-vous au serveur de votre bureau dans les réglages.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::ConflictsPage</name>
        <message>
            <source>Keep mine in the first conflict</source>
            <translation>Garder la mienne dans le premier conflit</translation>
        </message>
        <message>
            <source>Keep theirs in the first conflict</source>
            <translation>Garder l'autre dans le premier conflit</translation>
        </message>
        <message>
            <source>Whole record</source>
            <translation>Fiche entière</translation>
        </message>
        <message>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>person, device</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) settled.</source>
            <translation>
                <numerusform>%n conflit réglé.</numerusform>
                <numerusform>%n conflits réglés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s): two people changed the same field apart from each other. Nothing is lost until you choose.</source>
            <translation>
                <numerusform>%n conflit : deux personnes ont modifié le même champ chacune de leur côté. Rien n'est perdu avant votre choix.</numerusform>
                <numerusform>%n conflits : deux personnes ont modifié le même champ chacune de leur côté. Rien n'est perdu avant votre choix.</numerusform>
            </translation>
        </message>
        <message>
            <source>No conflicts: everything that came together fits.</source>
            <translation>Pas de conflit : tout ce qui s'est rejoint concorde.</translation>
        </message>
        <message numerus="yes">
            <source>%n more follow(s) when these are settled.</source>
            <translation>
                <numerusform>%n autre suit quand ceux-ci sont réglés.</numerusform>
                <numerusform>%n autres suivent quand ceux-ci sont réglés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open conflicts</source>
            <translation>Conflits ouverts</translation>
        </message>
        <message>
            <source>Send a refused change again</source>
            <translation>Renvoyer une modification refusée</translation>
        </message>
        <message>
            <source>Sent again.</source>
            <translation>Renvoyé.</translation>
        </message>
        <message>
            <source>Let a refused change go</source>
            <translation>Renoncer à une modification refusée</translation>
        </message>
        <message>
            <source>Let go: the record stays as it is.</source>
            <translation>Abandonné : la fiche reste comme elle est.</translation>
        </message>
        <message>
            <source>A choice settles</source>
            <translation>Un choix règle</translation>
        </message>
        <message>
            <source>Settle conflicts</source>
            <translation>Régler des conflits</translation>
        </message>
        <message>
            <source>all of the same field with the same two values</source>
            <translation>tous ceux du même champ avec les deux mêmes valeurs</translation>
        </message>
        <message>
            <source>all of the same import or other act</source>
            <translation>tous ceux du même import ou autre acte</translation>
        </message>
        <message>
            <source>all of the same record</source>
            <translation>tous ceux de la même fiche</translation>
        </message>
        <message>
            <source>all that the same person typed</source>
            <translation>tout ce que la même personne a tapé</translation>
        </message>
        <message>
            <source>deleted</source>
            <comment>the record</comment>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>this conflict alone</source>
            <translation>ce seul conflit</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::ExpenseForm</name>
        <message>
            <source>VAT rate</source>
            <translation>Taux de TVA</translation>
        </message>
        <message>
            <source>Net (€)</source>
            <translation>Net (€)</translation>
        </message>
        <message>
            <source>VAT (€)</source>
            <translation>TVA (€)</translation>
        </message>
        <message>
            <source>Total (€)</source>
            <translation>Total (€)</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Nouvelle dépense</translation>
        </message>
        <message>
            <source>Another VAT rate</source>
            <translation>Autre taux de TVA</translation>
        </message>
        <message>
            <source>Store expense</source>
            <translation>Enregistrer la dépense</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::ExpensesPage</name>
        <message>
            <source>New expense</source>
            <translation>Nouvelle dépense</translation>
        </message>
        <message>
            <source>Delete expenses</source>
            <translation>Supprimer des dépenses</translation>
        </message>
        <message>
            <source>Filter expenses</source>
            <translation>Filtrer les dépenses</translation>
        </message>
        <message>
            <source>New expense %1</source>
            <translation>Nouvelle dépense %1</translation>
        </message>
        <message>
            <source>Expense of %1 € stored.</source>
            <translation>Dépense de %1 € enregistrée.</translation>
        </message>
        <message>
            <source>Change expense %1</source>
            <translation>Modifier la dépense %1</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n expense(s)</source>
            <translation>
                <numerusform>Supprimer %n dépense</numerusform>
                <numerusform>Supprimer %n dépenses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expense(s) deleted.</source>
            <translation>
                <numerusform>%n dépense supprimée.</numerusform>
                <numerusform>%n dépenses supprimées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>This building has no expenses yet.</source>
            <translation>Cet immeuble n'a pas encore de dépenses.</translation>
        </message>
        <message>
            <source>VAT rates of the invoice…</source>
            <translation>Taux de TVA de la facture…</translation>
        </message>
        <message>
            <source>Expense changed: %1</source>
            <translation>Dépense modifiée : %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::FirstRunPage</name>
        <message>
            <source>Office</source>
            <comment>default file name of an office</comment>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>File of the office</source>
            <translation>Fichier du bureau</translation>
        </message>
        <message>
            <source>Offices (*.mitoyen)</source>
            <translation>Bureaux (*.mitoyen)</translation>
        </message>
        <message>
            <source>Open an office</source>
            <translation>Ouvrir un bureau</translation>
        </message>
        <message>
            <source>Offices (*.mitoyen);;All files (*)</source>
            <translation>Bureaux (*.mitoyen);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Give the office a name.</source>
            <translation>Donnez un nom au bureau.</translation>
        </message>
        <message>
            <source>Say where the file shall be kept.</source>
            <translation>Dites où garder le fichier.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s); several words are easy to keep in mind.</source>
            <translation>
                <numerusform>Au moins %n caractère ; plusieurs mots se retiennent facilement.</numerusform>
                <numerusform>Au moins %n caractères ; plusieurs mots se retiennent facilement.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Les deux phrases secrètes diffèrent.</translation>
        </message>
        <message>
            <source>Recovery phrase</source>
            <translation>Phrase de secours</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Everything stays in one encrypted file on this computer. It works without a network; a server can be connected later.</source>
            <translation>Tout reste dans un seul fichier chiffré sur cet ordinateur. Cela fonctionne sans réseau ; un serveur peut être relié plus tard.</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Nom du bureau</translation>
        </message>
        <message>
            <source>Language of the office</source>
            <translation>Langue du bureau</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose the file of the office</source>
            <translation>Choisir le fichier du bureau</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Phrase secrète, encore une fois</translation>
        </message>
        <message>
            <source>Open without asking on this computer (keychain)</source>
            <translation>Ouvrir sans demander sur cet ordinateur (trousseau)</translation>
        </message>
        <message>
            <source>Create the office</source>
            <translation>Créer le bureau</translation>
        </message>
        <message>
            <source>Open an existing file…</source>
            <translation>Ouvrir un fichier existant…</translation>
        </message>
        <message>
            <source>Print this phrase and keep it in a safe place. With it and the file, the office opens on any computer, even when the passphrase is forgotten. Nobody can make it again without it.</source>
            <translation>Imprimez cette phrase et gardez-la en lieu sûr. Avec elle et le fichier, le bureau s'ouvre sur tout ordinateur, même si la phrase secrète est oubliée. Personne ne peut la refaire.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Print the recovery phrase</source>
            <translation>Imprimer la phrase de secours</translation>
        </message>
        <message>
            <source>I keep the phrase in a safe place</source>
            <translation>Je garde la phrase en lieu sûr</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::HistoryDrawer</name>
        <message>
            <source>created</source>
            <translation>créé</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>shares set</source>
            <translation>quotités fixées</translation>
        </message>
        <message>
            <source>document issued</source>
            <translation>document émis</translation>
        </message>
        <message>
            <source>waits for the exchange</source>
            <translation>attend l'échange</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>repris</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>fusionné</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>en conflit</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>received</source>
            <translation>reçu</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Old → new</source>
            <translation>Ancien → nouveau</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Échange</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>old value, new value</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>History of %1 %2</source>
            <comment>kind of record, its name</comment>
            <translation>Historique : %1 %2</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Fermer l'historique</translation>
        </message>
        <message>
            <source>fiscal year closed</source>
            <translation>exercice clôturé</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::KeyTotals</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3 ✓</source>
            <translation>%1 : %2 sur %3 ✓</translation>
        </message>
        <message>
            <source>%1: %2 of %3, difference %4</source>
            <translation>%1 : %2 sur %3, différence %4</translation>
        </message>
        <message>
            <source>The shares miss the total of the deed: statements wait until they meet it.</source>
            <translation>Les quotités n'atteignent pas le total de l'acte : les décomptes attendent qu'elles y répondent.</translation>
        </message>
        <message>
            <source>Changed shares count once they are applied.</source>
            <translation>Les quotités modifiées comptent une fois appliquées.</translation>
        </message>
        <message>
            <source>Apply shares</source>
            <translation>Appliquer les quotités</translation>
        </message>
        <message>
            <source>Apply the changed shares</source>
            <translation>Appliquer les quotités modifiées</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Discard the changed shares</source>
            <translation>Abandonner les quotités modifiées</translation>
        </message>
        <message>
            <source>Total of the &amp;deed</source>
            <translation>Total de l'&amp;acte de base</translation>
        </message>
        <message>
            <source>Total of the deed</source>
            <translation>Total de l'acte de base</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Building</source>
            <translation>&amp;Immeuble</translation>
        </message>
        <message>
            <source>&amp;Accounting</source>
            <translation>&amp;Comptabilité</translation>
        </message>
        <message>
            <source>A&amp;ssembly</source>
            <translation>A&amp;ssemblée</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Outils</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ai&amp;de</translation>
        </message>
        <message>
            <source>Open another office…</source>
            <translation>Ouvrir un autre bureau…</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler la dernière action</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Chercher dans cette liste</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Chercher partout</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>Next page of the building</source>
            <translation>Page suivante de l'immeuble</translation>
        </message>
        <message>
            <source>Previous page of the building</source>
            <translation>Page précédente de l'immeuble</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Taille de texte normale</translation>
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation>Clair ou sombre comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Exchange changes now</source>
            <translation>Échanger les modifications maintenant</translation>
        </message>
        <message>
            <source>About Mitoyen</source>
            <translation>À propos de Mitoyen</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Il n'y a rien à annuler.</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Annulé : %1</translation>
        </message>
        <message>
            <source>Mitoyen %1
Management of co-ownerships, with and without a network.
Free software under the GNU Affero General Public License, version 3 or later.</source>
            <translation>Mitoyen %1
Gestion de copropriétés, avec et sans réseau.
Logiciel libre sous la licence publique générale GNU Affero, version 3 ou ultérieure.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Rétabli : %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::MeetingsPage</name>
        <message>
            <source>New assembly</source>
            <translation>Nouvelle assemblée</translation>
        </message>
        <message>
            <source>New agenda item</source>
            <translation>Nouveau point à l'ordre du jour</translation>
        </message>
        <message>
            <source>Delete the assembly or agenda item</source>
            <translation>Supprimer l'assemblée ou le point</translation>
        </message>
        <message>
            <source>Change the assembly</source>
            <translation>Modifier l'assemblée</translation>
        </message>
        <message>
            <source>Change agenda item %1</source>
            <translation>Modifier le point %1</translation>
        </message>
        <message>
            <source>New agenda item %1</source>
            <translation>Nouveau point %1</translation>
        </message>
        <message>
            <source>Delete the agenda item</source>
            <translation>Supprimer le point</translation>
        </message>
        <message>
            <source>Delete the assembly with its agenda</source>
            <translation>Supprimer l'assemblée avec son ordre du jour</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Assemblies</source>
            <translation>Assemblées</translation>
        </message>
        <message>
            <source>No assembly is planned for this building.</source>
            <translation>Aucune assemblée n'est prévue pour cet immeuble.</translation>
        </message>
        <message>
            <source>This agenda has no items yet.</source>
            <translation>Cet ordre du jour n'a pas encore de points.</translation>
        </message>
        <message>
            <source>Choose an assembly to see its agenda.</source>
            <translation>Choisissez une assemblée pour voir son ordre du jour.</translation>
        </message>
        <message>
            <source>Agenda item added: %1</source>
            <translation>Point de l'ordre du jour ajouté : %1</translation>
        </message>
        <message>
            <source>Agenda item changed: %1</source>
            <translation>Point de l'ordre du jour modifié : %1</translation>
        </message>
        <message>
            <source>The agenda item was deleted.</source>
            <translation>Le point de l'ordre du jour a été supprimé.</translation>
        </message>
        <message>
            <source>The assembly was added.</source>
            <translation>L'assemblée a été ajoutée.</translation>
        </message>
        <message>
            <source>The assembly was changed.</source>
            <translation>L'assemblée a été modifiée.</translation>
        </message>
        <message>
            <source>The assembly was deleted with its agenda.</source>
            <translation>L'assemblée a été supprimée avec son ordre du jour.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::NewOwnerForm</name>
        <message>
            <source>Choose an owner, or create a new one.</source>
            <translation>Choisissez un propriétaire ou créez-en un nouveau.</translation>
        </message>
        <message>
            <source>No owner, or more than one, is called so: choose one of the list, or create a new one.</source>
            <translation>Aucun propriétaire, ou plusieurs, ne portent ce nom : choisissez dans la liste ou créez une nouvelle personne.</translation>
        </message>
        <message>
            <source>Write the part like 1/2 or 50 %.</source>
            <translation>Écrivez la part comme 1/2 ou 50 %.</translation>
        </message>
        <message>
            <source>New owner</source>
            <translation>Nouveau propriétaire</translation>
        </message>
        <message>
            <source>New owner %1</source>
            <translation>Nouveau propriétaire %1</translation>
        </message>
        <message>
            <source>Owner of the building</source>
            <translation>Copropriétaire de l'immeuble</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Droit</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Nom ou code</translation>
        </message>
        <message>
            <source>Create a new person</source>
            <translation>Créer une nouvelle personne</translation>
        </message>
        <message>
            <source>Choose from the list instead</source>
            <translation>Choisir plutôt dans la liste</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer : %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OfficeNotice</name>
        <message>
            <source>Connect…</source>
            <translation>Se connecter…</translation>
        </message>
        <message>
            <source>This office has locked itself: its server was not reached for too long. Nothing is lost; it opens again as soon as the server is reached.</source>
            <translation>Ce bureau s'est verrouillé : son serveur n'a pas été joint depuis trop longtemps. Rien n'est perdu ; il s'ouvre de nouveau dès que le serveur est joint.</translation>
        </message>
        <message numerus="yes">
            <source>This office locks itself in %n day(s) unless its server is reached before.</source>
            <translation>
                <numerusform>Ce bureau se verrouille dans %n jour si son serveur n'est pas joint d'ici là.</numerusform>
                <numerusform>Ce bureau se verrouille dans %n jours si son serveur n'est pas joint d'ici là.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try to reach the server</source>
            <translation>Essayer de joindre le serveur</translation>
        </message>
        <message>
            <source>Until then your work stays on this computer.</source>
            <translation>D'ici là, votre travail reste sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OrderBar</name>
        <message>
            <source>Type the first day.</source>
            <translation>Entrez le premier jour.</translation>
        </message>
        <message>
            <source>Type the last day.</source>
            <translation>Entrez le dernier jour.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>La période finit avant de commencer.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To (inclusive)</source>
            <translation>Au (inclus)</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>30 days after issue</source>
            <translation>30 jours après l'émission</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Dossier des fichiers</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Choisir le dossier</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Preview the statements</source>
            <translation>Aperçu des décomptes</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>Émettre…</translation>
        </message>
        <message>
            <source>Issue the statements</source>
            <translation>Émettre les décomptes</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OverviewPage</name>
        <message>
            <source>Change a building</source>
            <translation>Modifier un immeuble</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>Master data</source>
            <translation>Données de base</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>En bref</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Ouvrir : %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OwnerUnits</name>
        <message>
            <source>Unit</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd'hui</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Droit</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Avec</translation>
        </message>
        <message>
            <source>Gets the documents</source>
            <translation>Reçoit les documents</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Propriété</translation>
        </message>
        <message>
            <source>Units of %1</source>
            <translation>Lots détenus par %1</translation>
        </message>
        <message>
            <source>Units of the owner</source>
            <translation>Lots du copropriétaire</translation>
        </message>
        <message>
            <source>Choose an owner to see the units.</source>
            <translation>Choisissez un copropriétaire pour voir ses lots.</translation>
        </message>
        <message>
            <source>This owner holds no unit.</source>
            <translation>Ce copropriétaire ne détient aucun lot.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OwnersPage</name>
        <message>
            <source>New owner</source>
            <translation>Nouveau copropriétaire</translation>
        </message>
        <message>
            <source>Delete owners</source>
            <translation>Supprimer des copropriétaires</translation>
        </message>
        <message>
            <source>Change owner %1</source>
            <translation>Modifier le copropriétaire %1</translation>
        </message>
        <message>
            <source>New owner %1</source>
            <translation>Nouveau copropriétaire %1</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n owner(s)</source>
            <translation>
                <numerusform>Supprimer %n copropriétaire</numerusform>
                <numerusform>Supprimer %n copropriétaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n owner(s) deleted.</source>
            <translation>
                <numerusform>%n copropriétaire supprimé.</numerusform>
                <numerusform>%n copropriétaires supprimés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter owners</source>
            <translation>Filtrer les copropriétaires</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Copropriétaires</translation>
        </message>
        <message>
            <source>This building has no owners yet. Type them here, or take the building over from spreadsheets.</source>
            <translation>Cet immeuble n'a pas encore de copropriétaires. Entrez-les ici, ou reprenez l'immeuble à partir de tableaux.</translation>
        </message>
        <message>
            <source>Transfer the owner's units…</source>
            <translation>Mutation des lots du copropriétaire…</translation>
        </message>
        <message>
            <source>Owner added: %1</source>
            <translation>Copropriétaire ajouté : %1</translation>
        </message>
        <message>
            <source>Owner changed: %1</source>
            <translation>Copropriétaire modifié : %1</translation>
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
            <translation>Copier les détails</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::RefusedList</name>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field, value</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) refused</source>
            <translation>
                <numerusform>%n modification refusée</numerusform>
                <numerusform>%n modifications refusées</numerusform>
            </translation>
        </message>
        <message>
            <source>The server did not take these; the records are as before. What you typed is kept here until you send it again or let it go.</source>
            <translation>Le serveur ne les a pas acceptées ; les fiches sont comme avant. Ce que vous avez saisi est gardé ici jusqu'à ce que vous le renvoyiez ou y renonciez.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::SearchBox</name>
        <message>
            <source>Nothing found for “%1”</source>
            <translation>Rien trouvé pour « %1 »</translation>
        </message>
        <message>
            <source>Search buildings, owners, invoices, actions …</source>
            <translation>Chercher immeubles, copropriétaires, factures, actions …</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Search everywhere (%1)</source>
            <translation>Chercher partout (%1)</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::SettingsPage</name>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Type the address of the server.</source>
            <translation>Entrez l'adresse du serveur.</translation>
        </message>
        <message>
            <source>Connected.</source>
            <translation>Connecté.</translation>
        </message>
        <message>
            <source>Type the passphrase of now.</source>
            <translation>Entrez la phrase secrète actuelle.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s); several words are easy to keep in mind.</source>
            <translation>
                <numerusform>Au moins %n caractère ; plusieurs mots se retiennent facilement.</numerusform>
                <numerusform>Au moins %n caractères ; plusieurs mots se retiennent facilement.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Les deux phrases secrètes diffèrent.</translation>
        </message>
        <message>
            <source>The passphrase was changed. The recovery phrase stays the same.</source>
            <translation>La phrase secrète a été changée. La phrase de secours reste la même.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler la dernière action</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Annulé : %1</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Apparence et langue</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Connection to the server</source>
            <translation>Connexion au serveur</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Certificate file (only with an authority of one's own)</source>
            <translation>Fichier de certificat (seulement avec une autorité propre)</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase of now</source>
            <translation>Phrase secrète actuelle</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Nouvelle phrase secrète, encore une fois</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase secrète</translation>
        </message>
        <message>
            <source>What can be undone</source>
            <translation>Ce qui peut être annulé</translation>
        </message>
        <message>
            <source>Nothing was changed on this computer yet.</source>
            <translation>Rien n'a encore été modifié sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Undo the selected change</source>
            <translation>Annuler la modification choisie</translation>
        </message>
        <message>
            <source>Certificate of the server's authority</source>
            <translation>Certificat de l'autorité du serveur</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Choose the certificate file</source>
            <translation>Choisir le fichier du certificat</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::Sidebar</name>
        <message>
            <source>Portfolio</source>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>Without town</source>
            <translation>Sans localité</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>town, number of buildings</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Filter buildings</source>
            <translation>Filtrer les immeubles</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::StatementLines</name>
        <message>
            <source>Choose a line to see how its cents came about.</source>
            <translation>Choisissez une ligne pour voir d'où viennent ses cents.</translation>
        </message>
        <message>
            <source>Lines of the statement</source>
            <translation>Lignes du décompte</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::StatementsPage</name>
        <message>
            <source>A preview is not printed: issue the statements first.</source>
            <translation>Un aperçu ne s'imprime pas : émettez d'abord les décomptes.</translation>
        </message>
        <message>
            <source>Preview the statements</source>
            <translation>Aperçu des décomptes</translation>
        </message>
        <message>
            <source>Issue the statements…</source>
            <translation>Émettre les décomptes…</translation>
        </message>
        <message>
            <source>Reprint as a copy</source>
            <translation>Réimprimer comme duplicata</translation>
        </message>
        <message>
            <source>Print the paper…</source>
            <translation>Imprimer le document…</translation>
        </message>
        <message>
            <source>Choose the period and press Preview: the expenses of the period are divided among the holders.</source>
            <translation>Choisissez la période et appuyez sur Aperçu : les dépenses de la période sont réparties entre les titulaires.</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n décompte</numerusform>
                <numerusform>%n décomptes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expense(s)</source>
            <translation>
                <numerusform>%n dépense</numerusform>
                <numerusform>%n dépenses</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 · sum of the statements %3 € = sum of the expenses %4 € ✓</source>
            <translation>%1 · %2 · somme des décomptes %3 € = somme des dépenses %4 € ✓</translation>
        </message>
        <message>
            <source>%1 · %2 · sum of the statements %3 € ≠ sum of the expenses %4 €</source>
            <translation>%1 · %2 · somme des décomptes %3 € ≠ somme des dépenses %4 €</translation>
        </message>
        <message>
            <source>These statements were issued already; reprints are copies.</source>
            <translation>Ces décomptes ont déjà été émis ; les réimpressions sont des duplicata.</translation>
        </message>
        <message numerus="yes">
            <source>Issue %n statement(s)?</source>
            <translation>
                <numerusform>Émettre %n décompte ?</numerusform>
                <numerusform>Émettre %n décomptes ?</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 € from %2 to %3. Each statement gets its number and payment reference and is frozen; the files go to %4. This cannot be undone: a mistake is corrected by another document.</source>
            <translation>%1 € du %2 au %3. Chaque décompte reçoit son numéro et sa référence de paiement et est figé ; les fichiers vont dans %4. Cela ne peut pas être annulé : une erreur se corrige par un autre document.</translation>
        </message>
        <message numerus="yes">
            <source>Issue %n statement(s)</source>
            <translation>
                <numerusform>Émettre %n décompte</numerusform>
                <numerusform>Émettre %n décomptes</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Issue the statements</source>
            <translation>Émettre les décomptes</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) issued, %1 € in all.</source>
            <translation>
                <numerusform>%n décompte émis, %1 € en tout.</numerusform>
                <numerusform>%n décomptes émis, %1 € en tout.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Ouvrir le fichier</translation>
        </message>
        <message>
            <source>A preview is not stored: issue the statements first.</source>
            <translation>Un aperçu ne s'enregistre pas : émettez d'abord les décomptes.</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) stored in %1.</source>
            <translation>
                <numerusform>%n duplicata enregistré dans %1.</numerusform>
                <numerusform>%n duplicata enregistrés dans %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Dossier des fichiers</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>APERÇU</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Émis</translation>
        </message>
        <message>
            <source>Lists of statements</source>
            <translation>Listes de décomptes</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Lines and odd cents</source>
            <translation>Lignes et cents d'arrondi</translation>
        </message>
        <message>
            <source>Details of the statement</source>
            <translation>Détails du décompte</translation>
        </message>
        <message>
            <source>Statements to issue</source>
            <translation>Décomptes à émettre</translation>
        </message>
        <message>
            <source>Issued statements</source>
            <translation>Décomptes émis</translation>
        </message>
        <message>
            <source>Nothing is computed yet.</source>
            <translation>Rien n'est encore calculé.</translation>
        </message>
        <message>
            <source>No statement was issued for this building.</source>
            <translation>Aucun décompte n'a été émis pour cet immeuble.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::StatusLine</name>
        <message>
            <source>this computer only, no server</source>
            <translation>cet ordinateur seul, sans serveur</translation>
        </message>
        <message>
            <source>offline since %1</source>
            <translation>hors ligne depuis %1</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>hors ligne</translation>
        </message>
        <message>
            <source>up to date as of %1</source>
            <translation>à jour, état de %1</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>connecté</translation>
        </message>
        <message>
            <source>exchanging changes …</source>
            <translation>échange des modifications …</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>refusé par le serveur</translation>
        </message>
        <message>
            <source>nothing waiting</source>
            <translation>rien en attente</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting</source>
            <translation>
                <numerusform>%n modification en attente</numerusform>
                <numerusform>%n modifications en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>last exchange %1</source>
            <translation>dernier échange %1</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to settle</source>
            <translation>
                <numerusform>%n conflit à régler</numerusform>
                <numerusform>%n conflits à régler</numerusform>
            </translation>
        </message>
        <message>
            <source>Exchange changes now</source>
            <translation>Échanger les modifications maintenant</translation>
        </message>
        <message>
            <source>Exchange of changes</source>
            <translation>Échange des modifications</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) refused</source>
            <translation>
                <numerusform>%n modification refusée</numerusform>
                <numerusform>%n modifications refusées</numerusform>
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
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message>
            <source>The clock of this computer differs from the server's by %1: set it right. No change is lost by it, but others read wrong hours beside yours.</source>
            <translation>L'horloge de cet ordinateur diffère de celle du serveur de %1 : réglez-la. Aucune modification ne se perd, mais les autres lisent de fausses heures à côté des vôtres.</translation>
        </message>
        <message>
            <source>this clock is %1 fast</source>
            <translation>horloge en avance de %1</translation>
        </message>
        <message>
            <source>this clock is %1 slow</source>
            <translation>horloge en retard de %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverCheckStep</name>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>error</source>
            <translation>erreur</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>avertissement</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Ce qui ne va pas</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cellule</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) keep the files from being imported.</source>
            <translation>
                <numerusform>%n erreur empêche l'importation des fichiers.</numerusform>
                <numerusform>%n erreurs empêchent l'importation des fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything in these files is here already: importing adds nothing.</source>
            <translation>Tout ce que contiennent ces fichiers est déjà là : l'importation n'ajoute rien.</translation>
        </message>
        <message>
            <source>Ready to import: %1.</source>
            <translation>Prêt pour l'importation : %1.</translation>
        </message>
        <message>
            <source>In the files: %1</source>
            <translation>Dans les fichiers : %1</translation>
        </message>
        <message>
            <source>Keys: %1</source>
            <translation>Clés : %1</translation>
        </message>
        <message>
            <source>Will be added: %1</source>
            <translation>À ajouter : %1</translation>
        </message>
        <message>
            <source>Save faulty rows…</source>
            <translation>Enregistrer les lignes fautives…</translation>
        </message>
        <message>
            <source>Save the faulty rows as files</source>
            <translation>Enregistrer les lignes fautives dans des fichiers</translation>
        </message>
        <message>
            <source>Bring corrected rows back…</source>
            <translation>Reprendre les lignes corrigées…</translation>
        </message>
        <message>
            <source>Bring corrected rows back</source>
            <translation>Reprendre les lignes corrigées</translation>
        </message>
        <message>
            <source>Faults of the files</source>
            <translation>Fautes des fichiers</translation>
        </message>
        <message>
            <source>No fault was found.</source>
            <translation>Aucune faute trouvée.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverFolderStep</name>
        <message>
            <source>Folder with the spreadsheets</source>
            <translation>Dossier des tableaux</translation>
        </message>
        <message>
            <source>Choose the folder with the spreadsheets of the previous syndic, saved as CSV. Nothing is stored before you have seen what they say.</source>
            <translation>Choisissez le dossier des tableaux du syndic précédent, enregistrés en CSV. Rien n'est enregistré avant que vous ayez vu ce qu'ils contiennent.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Choisir le dossier</translation>
        </message>
        <message>
            <source>Needed: building, lots, owners, ownership. Welcome: expenses, agenda. The names may be in French, Dutch, German or English.</source>
            <translation>Nécessaires : immeuble, lots, copropriétaires, propriétés. Bienvenus : dépenses, ordre du jour. Les noms peuvent être en français, néerlandais, allemand ou anglais.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverHeadingsStep</name>
        <message>
            <source>Every heading is understood. Correct a meaning where it is wrong; it is remembered.</source>
            <translation>Tous les en-têtes sont compris. Corrigez un sens s'il est faux ; il sera retenu.</translation>
        </message>
        <message numerus="yes">
            <source>%n heading(s) nobody knows yet: choose what they mean; it is remembered.</source>
            <translation>
                <numerusform>%n en-tête encore inconnu : choisissez son sens ; il sera retenu.</numerusform>
                <numerusform>%n en-têtes encore inconnus : choisissez leur sens ; il sera retenu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Headings of the files</source>
            <translation>En-têtes des fichiers</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverPage</name>
        <message>
            <source>Next step of the takeover</source>
            <translation>Étape suivante de la reprise</translation>
        </message>
        <message>
            <source>Step back in the takeover</source>
            <translation>Étape précédente de la reprise</translation>
        </message>
        <message>
            <source>Choose a folder first.</source>
            <translation>Choisissez d'abord un dossier.</translation>
        </message>
        <message>
            <source>Read the files</source>
            <translation>Lire les fichiers</translation>
        </message>
        <message>
            <source>Check the files</source>
            <translation>Contrôler les fichiers</translation>
        </message>
        <message>
            <source>Take over %1</source>
            <translation>Reprendre %1</translation>
        </message>
        <message>
            <source>Undo the takeover</source>
            <translation>Annuler la reprise</translation>
        </message>
        <message>
            <source>The takeover was undone; nothing of it is left.</source>
            <translation>La reprise a été annulée ; il n'en reste rien.</translation>
        </message>
        <message>
            <source>Folder for the faulty rows</source>
            <translation>Dossier pour les lignes fautives</translation>
        </message>
        <message>
            <source>Save the faulty rows</source>
            <translation>Enregistrer les lignes fautives</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) saved in %1. Correct them in a spreadsheet and bring them back.</source>
            <translation>
                <numerusform>%n fichier enregistré dans %1. Corrigez-le dans un tableur et reprenez-le.</numerusform>
                <numerusform>%n fichiers enregistrés dans %1. Corrigez-les dans un tableur et reprenez-les.</numerusform>
            </translation>
        </message>
        <message>
            <source>Corrected rows</source>
            <translation>Lignes corrigées</translation>
        </message>
        <message>
            <source>Bring corrected rows back</source>
            <translation>Reprendre les lignes corrigées</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Choisir le dossier</translation>
        </message>
        <message>
            <source>Explain headings</source>
            <translation>Expliquer les en-têtes</translation>
        </message>
        <message>
            <source>Look and check</source>
            <translation>Regarder et contrôler</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>number and name of a step</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Steps of the takeover</source>
            <translation>Étapes de la reprise</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Open the building</source>
            <translation>Ouvrir l'immeuble</translation>
        </message>
        <message>
            <source>Take over another building</source>
            <translation>Reprendre un autre immeuble</translation>
        </message>
        <message>
            <source>Everything was here already: nothing was added.</source>
            <translation>Tout était déjà là : rien n'a été ajouté.</translation>
        </message>
        <message>
            <source>Taken over: %1.</source>
            <translation>Repris : %1.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TransferDialog</name>
        <message>
            <source>New owner %1</source>
            <translation>Nouveau propriétaire %1</translation>
        </message>
        <message>
            <source>Type the first day of the new owner.</source>
            <translation>Indiquez le premier jour du nouveau propriétaire.</translation>
        </message>
        <message>
            <source>Tick the units that pass to the new owner.</source>
            <translation>Cochez les lots qui passent au nouveau propriétaire.</translation>
        </message>
        <message>
            <source>Transfer of units</source>
            <translation>Mutation de lots</translation>
        </message>
        <message>
            <source>The former owner holds the units until the day before. Charge statements divide by days.</source>
            <translation>L'ancien propriétaire garde les lots jusqu'à la veille. Les décomptes de charges répartissent par jours.</translation>
        </message>
        <message>
            <source>&amp;Units</source>
            <translation>&amp;Lots</translation>
        </message>
        <message>
            <source>Units that pass to the new owner</source>
            <translation>Lots qui passent au nouveau propriétaire</translation>
        </message>
        <message>
            <source>%1 — nobody yet</source>
            <comment>label of a unit without owner</comment>
            <translation>%1 — encore personne</translation>
        </message>
        <message>
            <source>%1 — %2, since %3</source>
            <comment>label of a unit, its owners, a date</comment>
            <translation>%1 — %2, depuis le %3</translation>
        </message>
        <message>
            <source>&amp;First day of the new owner</source>
            <translation>&amp;Premier jour du nouveau propriétaire</translation>
        </message>
        <message>
            <source>First day of the new owner</source>
            <translation>Premier jour du nouveau propriétaire</translation>
        </message>
        <message>
            <source>&amp;Held by</source>
            <translation>&amp;Titulaire</translation>
        </message>
        <message>
            <source>How the units are held</source>
            <translation>Manière dont les lots sont détenus</translation>
        </message>
        <message>
            <source>Another owner</source>
            <translation>Autre propriétaire</translation>
        </message>
        <message>
            <source>&amp;Representative, who gets the documents</source>
            <translation>&amp;Mandataire commun, qui reçoit les documents</translation>
        </message>
        <message>
            <source>Representative, who gets the documents</source>
            <translation>Mandataire commun, qui reçoit les documents</translation>
        </message>
        <message>
            <source>Store the transfer</source>
            <translation>Enregistrer la mutation</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::UnitsPage</name>
        <message>
            <source>New unit</source>
            <translation>Nouveau lot</translation>
        </message>
        <message>
            <source>Delete units</source>
            <translation>Supprimer des lots</translation>
        </message>
        <message>
            <source>New allocation key…</source>
            <translation>Nouvelle clé de répartition…</translation>
        </message>
        <message>
            <source>Apply the changed shares</source>
            <translation>Appliquer les quotités modifiées</translation>
        </message>
        <message>
            <source>Try an allocation</source>
            <translation>Essayer une répartition</translation>
        </message>
        <message>
            <source>Change unit %1</source>
            <translation>Modifier le lot %1</translation>
        </message>
        <message>
            <source>New unit %1</source>
            <translation>Nouveau lot %1</translation>
        </message>
        <message>
            <source>Set shares</source>
            <translation>Fixer les quotités</translation>
        </message>
        <message>
            <source>The shares were applied.</source>
            <translation>Les quotités ont été appliquées.</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n unit(s)</source>
            <translation>
                <numerusform>Supprimer %n lot</numerusform>
                <numerusform>Supprimer %n lots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s) deleted.</source>
            <translation>
                <numerusform>%n lot supprimé.</numerusform>
                <numerusform>%n lots supprimés.</numerusform>
            </translation>
        </message>
        <message>
            <source>New allocation key</source>
            <translation>Nouvelle clé de répartition</translation>
        </message>
        <message>
            <source>Name of the key</source>
            <translation>Nom de la clé</translation>
        </message>
        <message>
            <source>New allocation key %1</source>
            <translation>Nouvelle clé de répartition %1</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Lots</translation>
        </message>
        <message>
            <source>This building has no units yet. Type them here, or take the building over from spreadsheets.</source>
            <translation>Cet immeuble n'a pas encore de lots. Entrez-les ici, ou reprenez l'immeuble à partir de tableaux.</translation>
        </message>
        <message>
            <source>Transfer the chosen units…</source>
            <translation>Mutation des lots choisis…</translation>
        </message>
        <message>
            <source>Change the total of the deed</source>
            <translation>Modifier le total de l'acte de base</translation>
        </message>
        <message>
            <source>Allocation key of the deed</source>
            <translation>Clé de répartition de l'acte de base</translation>
        </message>
        <message>
            <source>Allocation key added: %1</source>
            <translation>Clé de répartition ajoutée : %1</translation>
        </message>
        <message>
            <source>Unit added: %1</source>
            <translation>Lot ajouté : %1</translation>
        </message>
        <message>
            <source>Unit changed: %1</source>
            <translation>Lot modifié : %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::UnlockPage</name>
        <message>
            <source>Type the recovery phrase.</source>
            <translation>Entrez la phrase de secours.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s); several words are easy to keep in mind.</source>
            <translation>
                <numerusform>Au moins %n caractère ; plusieurs mots se retiennent facilement.</numerusform>
                <numerusform>Au moins %n caractères ; plusieurs mots se retiennent facilement.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Les deux phrases secrètes diffèrent.</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Entrez la phrase secrète.</translation>
        </message>
        <message>
            <source>Group %1: %2</source>
            <translation>Groupe %1 : %2</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Ouverture …</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Recovery phrase</source>
            <translation>Phrase de secours</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Phrase secrète, encore une fois</translation>
        </message>
        <message>
            <source>Open without asking on this computer (keychain)</source>
            <translation>Ouvrir sans demander sur cet ordinateur (trousseau)</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Utiliser la phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase forgotten: use the recovery phrase</source>
            <translation>Phrase secrète oubliée : utiliser la phrase de secours</translation>
        </message>
        <message>
            <source>Open or create another office…</source>
            <translation>Ouvrir ou créer un autre bureau…</translation>
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
            <translation>TVA (€)</translation>
        </message>
        <message>
            <source>VAT rate</source>
            <translation>Taux de TVA</translation>
        </message>
        <message>
            <source>Total of the invoice: %1 €</source>
            <translation>Total de la facture : %1 €</translation>
        </message>
        <message>
            <source>Total of the invoice: %1 €, before: %2 €</source>
            <translation>Total de la facture : %1 €, avant : %2 €</translation>
        </message>
        <message>
            <source>VAT rates of the invoice</source>
            <translation>Taux de TVA de la facture</translation>
        </message>
        <message>
            <source>Delete the rate</source>
            <translation>Supprimer le taux</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Store the rates</source>
            <translation>Enregistrer les taux</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::WorkingPage</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The change was undone.</source>
            <translation>La modification a été annulée.</translation>
        </message>
        <message>
            <source>History of the record</source>
            <translation>Historique de la fiche</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::Workspace</name>
        <message>
            <source>Show or hide the portfolio</source>
            <translation>Afficher ou masquer le portefeuille</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>Width of the portfolio</source>
            <translation>Largeur du portefeuille</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::Banner</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Fermer le message</translation>
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
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Ma version</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>L'autre version</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Autre chose</translation>
        </message>
        <message>
            <source>Another value for %1</source>
            <translation>Autre valeur pour %1</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Garder la mienne</translation>
        </message>
        <message>
            <source>Keep mine: %1</source>
            <translation>Garder la mienne : %1</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Garder l'autre</translation>
        </message>
        <message>
            <source>Keep theirs: %1</source>
            <translation>Garder l'autre : %1</translation>
        </message>
        <message>
            <source>Use this value</source>
            <translation>Utiliser cette valeur</translation>
        </message>
        <message>
            <source>In the record</source>
            <translation>Dans la fiche</translation>
        </message>
        <message>
            <source>Keep the record's</source>
            <translation>Garder celle de la fiche</translation>
        </message>
        <message>
            <source>Keep the record's: %1</source>
            <translation>Garder celle de la fiche : %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::EntityPicker</name>
        <message>
            <source>Create “%1” …</source>
            <translation>Créer « %1 » …</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::EntryGrid</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>column heading: what is wrong</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <comment>how many rows the filter left</comment>
            <translation>%1 lignes sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::PdfPreview</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Fit to width</source>
            <translation>Ajuster à la largeur</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::ProgressLine</name>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>encore %n minute</numerusform>
                <numerusform>encore %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>encore %n seconde</numerusform>
                <numerusform>encore %n secondes</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>Copier le journal</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::RefusalCard</name>
        <message>
            <source>Typed here, %1</source>
            <comment>when</comment>
            <translation>Saisi ici, %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more change(s) go with it</source>
            <translation>
                <numerusform>%n autre modification l'accompagne</numerusform>
                <numerusform>%n autres modifications l'accompagnent</numerusform>
            </translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>Send again: %1</source>
            <translation>Renvoyer : %1</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Y renoncer</translation>
        </message>
        <message>
            <source>Let it go: %1</source>
            <translation>Y renoncer : %1</translation>
        </message>
    </context>
</TS>
