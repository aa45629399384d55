/** Texts about other errors, as readers in four languages may paste them. */
export const unrelatedTexts: readonly string[] = [
  // The first ones have words of a message, and say something else.
  'You are not authorized to view this page.',
  'You are not authorized to access this resource',
  'The Access ID that you entered is not valid.',
  'This Contract ID is already in use.',
  'The support plan has expired.',
  'Please contact your administrator to obtain a new password.',
  'Your account is not authorized.',
  'Nincs engedélye az oldal megtekintéséhez.',
  'Tej strony nie można wyświetlić.',
  'Bu işlem için lütfen bekleyin.',
  'Henüz bir hesabınız yok.',
  'The remote server returned an error: (500) Internal Server Error.',
  'Your session has expired. Please sign in again.',
  'You do not have permission to view this directory or page.',
  'The subscription is disabled and therefore marked as read only.',
  'Something went wrong. Please try again later.',
  'AADSTS50105: The signed in user is not assigned to a role for the application.',
  'The password that you entered is incorrect.',
  'Your account has been locked. Contact your support person to unlock it, then try again.',
  'The resource you are looking for has been removed, had its name changed, or is unavailable.',
  'This invoice cannot be paid with the specified card.',
  'We could not verify your company. Please contact support.',
  'Where do I find the number of incidents that are left?',
  'A new version of this page is available. Refresh to see it.',
  'A munkamenet lejárt. Jelentkezzen be újra.',
  'A megadott jelszó helytelen. Próbálja meg újra.',
  'Az előfizetés le van tiltva, ezért csak olvasható.',
  'Váratlan hiba történt. Kérjük, próbálkozzon később.',
  'A keresett oldal nem található.',
  'Nem sikerült ellenőrizni a céget. Forduljon az ügyfélszolgálathoz.',
  'A számla nem fizethető ki a megadott kártyával.',
  'A kérelem elküldése nem sikerült.',
  'Sesja wygasła. Zaloguj się ponownie.',
  'Podane hasło jest nieprawidłowe. Spróbuj ponownie.',
  'Subskrypcja jest wyłączona i dlatego tylko do odczytu.',
  'Wystąpił nieoczekiwany błąd. Spróbuj później.',
  'Nie znaleziono strony, której szukasz.',
  'Nie udało się zweryfikować firmy. Skontaktuj się z pomocą techniczną.',
  'Faktury nie można opłacić wskazaną kartą.',
  'Twoje konto zostało zablokowane.',
  'Oturumunuzun süresi doldu. Lütfen yeniden oturum açın.',
  'Girdiğiniz parola yanlış. Lütfen tekrar deneyin.',
  'Abonelik devre dışı bırakıldı ve bu nedenle salt okunur.',
  'Beklenmeyen bir hata oluştu. Lütfen daha sonra tekrar deneyin.',
  'Aradığınız sayfa bulunamadı.',
  'Şirketiniz doğrulanamadı. Lütfen destek ekibine başvurun.',
  'Fatura belirtilen kartla ödenemez.',
  'Hesabınız kilitlendi.',
];

/** What a reader gets who selects a whole page of a portal: navigation, labels, help. */
export const portalPage = `Microsoft Azure
Search resources, services, and docs (G+/)
Home > Help + support
Help + support | New support request
Overview All support requests Support plans Service Health Advisor
1. Problem description 2. Recommended solution 3. Additional details 4. Review + create
Tell us your issue to get the most relevant help. Start by choosing the kind of request and a few
words that describe it. We look for solutions while you type, and you can go on to a request of
your own at any time.
Issue type Technical Subscription Pay-As-You-Go Service My services All services Service type
Virtual Machine running Windows Resource General question Summary Problem type Connectivity
Problem subtype My problem is not listed
Next
When did the problem start? Select a date and a time. Time zone (UTC+01:00) Belgrade, Bratislava,
Budapest, Ljubljana, Prague. Details of the problem. File upload: choose one or more files with a
size of at most 4 MB. Advanced diagnostic information: allow collection of advanced diagnostic
information? Yes (Recommended) No. Learn more about what is collected and how long it is kept.
Support method Support plan Basic support Severity C - Minimal impact Preferred contact method
Email Phone Your availability Business hours Support language English
Contact info First name Last name Email Phone Country/region Hungary Save contact changes for
future requests. By clicking Create you accept the terms and conditions and the privacy statement.
What is the difference between the plans? Compare what each of them offers: response times, the
products in scope, and the hours in which somebody answers. Developer, Standard and Professional
Direct can be bought here. For billing and quota there is no need for a plan.
Recent notifications: Deployment succeeded. Deployment to the resource group 'contoso-test' was
successful. Virtual machine started. Role assignment added for the user in the directory.
Feedback Was this page useful? Yes No Tell us what we can do better. Do not enter personal data
here. Language English (United States) Privacy and cookies Terms of use Trademarks About our ads
Portal settings Directories + subscriptions Appearance + startup views Sign out of all devices`;
