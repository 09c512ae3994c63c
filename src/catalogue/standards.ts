/**
 * The entries of public standards that rules refer to, pinned: MASVS v2.1.0, MASWE v1.0.0 (2026-08-17) and the
 * MASTG tests mapped to it. A rule may only name what stands here.
 */
export const cweTitle = {
  'CWE-200': 'Exposure of Sensitive Information to an Unauthorized Actor',
  'CWE-287': 'Improper Authentication',
  'CWE-288': 'Authentication Bypass Using an Alternate Path or Channel',
  'CWE-295': 'Improper Certificate Validation',
  'CWE-306': 'Missing Authentication for Critical Function',
  'CWE-312': 'Cleartext Storage of Sensitive Information',
  'CWE-313': 'Cleartext Storage in a File or on Disk',
  'CWE-315': 'Cleartext Storage of Sensitive Information in a Cookie',
  'CWE-319': 'Cleartext Transmission of Sensitive Information',
  'CWE-321': 'Use of Hard-coded Cryptographic Key',
  'CWE-352': 'Cross-Site Request Forgery (CSRF)',
  'CWE-477': 'Use of Obsolete Function',
  'CWE-489': 'Active Debug Code',
  'CWE-494': 'Download of Code Without Integrity Check',
  'CWE-522': 'Insufficiently Protected Credentials',
  'CWE-530': 'Exposure of Backup File to an Unauthorized Control Sphere',
  'CWE-532': 'Insertion of Sensitive Information into Log File',
  'CWE-540': 'Inclusion of Sensitive Information in Source Code',
  'CWE-598': 'Use of GET Request Method With Sensitive Query Strings',
  'CWE-613': 'Insufficient Session Expiration',
  'CWE-668': 'Exposure of Resource to Wrong Sphere',
  'CWE-693': 'Protection Mechanism Failure',
  'CWE-732': 'Incorrect Permission Assignment for Critical Resource',
  'CWE-749': 'Exposed Dangerous Method or Function',
  'CWE-798': 'Use of Hard-coded Credentials',
  'CWE-829': 'Inclusion of Functionality from Untrusted Control Sphere',
  'CWE-921': 'Storage of Sensitive Data in a Mechanism without Access Control',
  'CWE-922': 'Insecure Storage of Sensitive Information',
  'CWE-1104': 'Use of Unmaintained Third Party Components',
  'CWE-1395': 'Dependency on Vulnerable Third-Party Component',
} as const;

export const masvsTitle = {
  'MASVS-AUTH-1':
    'The app uses secure authentication and authorization protocols and follows the relevant best practices',
  'MASVS-AUTH-2': 'The app performs local authentication securely',
  'MASVS-AUTH-3': 'The app secures sensitive operations with additional authentication',
  'MASVS-CODE-1': 'The app requires an up-to-date platform version',
  'MASVS-CODE-3': 'The app only uses software components without known vulnerabilities',
  'MASVS-CODE-4': 'The app validates and sanitizes all untrusted inputs',
  'MASVS-CRYPTO-2': 'The app performs key management securely',
  'MASVS-NETWORK-1': 'The app secures all network traffic',
  'MASVS-PLATFORM-1': 'The app uses IPC mechanisms securely',
  'MASVS-PLATFORM-2': 'The app uses WebViews securely',
  'MASVS-RESILIENCE-4': 'The app implements anti-dynamic analysis techniques',
  'MASVS-STORAGE-1': 'The app securely stores sensitive data',
  'MASVS-STORAGE-2': 'The app prevents leakage of sensitive data',
} as const;

export const masweTitle = {
  'MASWE-0001': 'Sensitive Data Stored Unencrypted in Private Storage',
  'MASWE-0002': 'Sensitive Data Stored Unencrypted Outside of Private Storage',
  'MASWE-0003': 'Cryptographic Keys Stored Outside of Platform Keystore',
  'MASWE-0004': 'Sensitive Data Hardcoded in the App Package',
  'MASWE-0005': 'Insertion of Sensitive Data into Logs',
  'MASWE-0006': 'Sensitive Data Not Excluded From Backup',
  'MASWE-0016': 'Cryptographic Key Access Not Restricted',
  'MASWE-0018': 'Lack of Authentication or Authorization on App Components',
  'MASWE-0020': 'Local Authentication Can Be Bypassed',
  'MASWE-0021': 'Fallback to Non-biometric Credentials Allowed for Sensitive Transactions',
  'MASWE-0022': 'Crypto Keys Not Invalidated on New Biometric Enrollment',
  'MASWE-0024': 'Sensitive Data Accessible After Session Termination',
  'MASWE-0026': 'Network Traffic Not Encrypted',
  'MASWE-0030': 'Improper Use of the Clipboard',
  'MASWE-0044': 'Dependencies with Known Vulnerabilities',
  'MASWE-0046': 'Use of Deprecated APIs',
  'MASWE-0063': 'Debug Mechanisms Not Disabled',
} as const;

/** Platform each test is written for. */
export const mastgPlatform = {
  'MASTG-TEST-0200': 'android',
  'MASTG-TEST-0201': 'android',
  'MASTG-TEST-0202': 'android',
  'MASTG-TEST-0203': 'android',
  'MASTG-TEST-0207': 'android',
  'MASTG-TEST-0216': 'android',
  'MASTG-TEST-0231': 'android',
  'MASTG-TEST-0233': 'android',
  'MASTG-TEST-0235': 'android',
  'MASTG-TEST-0237': 'android',
  'MASTG-TEST-0261': 'ios',
  'MASTG-TEST-0262': 'android',
  'MASTG-TEST-0266': 'ios',
  'MASTG-TEST-0267': 'ios',
  'MASTG-TEST-0268': 'ios',
  'MASTG-TEST-0269': 'ios',
  'MASTG-TEST-0270': 'ios',
  'MASTG-TEST-0271': 'ios',
  'MASTG-TEST-0272': 'android',
  'MASTG-TEST-0273': 'ios',
  'MASTG-TEST-0274': 'android',
  'MASTG-TEST-0275': 'ios',
  'MASTG-TEST-0287': 'android',
  'MASTG-TEST-0296': 'ios',
  'MASTG-TEST-0297': 'ios',
  'MASTG-TEST-0299': 'ios',
  'MASTG-TEST-0300': 'ios',
  'MASTG-TEST-0301': 'ios',
  'MASTG-TEST-0302': 'ios',
  'MASTG-TEST-0303': 'ios',
  'MASTG-TEST-0304': 'android',
  'MASTG-TEST-0305': 'android',
  'MASTG-TEST-0306': 'android',
  'MASTG-TEST-0320': 'android',
  'MASTG-TEST-0321': 'ios',
  'MASTG-TEST-0322': 'ios',
  'MASTG-TEST-0326': 'android',
  'MASTG-TEST-0327': 'android',
  'MASTG-TEST-0328': 'android',
  'MASTG-TEST-0330': 'android',
  'MASTG-TEST-0332': 'ios',
  'MASTG-TEST-0334': 'android',
  'MASTG-TEST-0342': 'ios',
  'MASTG-TEST-0376': 'ios',
  'MASTG-TEST-0388': 'ios',
  'MASTG-TEST-0398': 'android',
} as const;

/** What a rule refers to. */
export interface Standards {
  readonly cwe: readonly (keyof typeof cweTitle)[];
  readonly masvs: readonly (keyof typeof masvsTitle)[];
  readonly maswe: readonly (keyof typeof masweTitle)[];
  readonly mastg: readonly (keyof typeof mastgPlatform)[];
}

/** MASWE-0001 and its tests: sensitive data unencrypted in the app's private storage. */
export const privateStorage = {
  cwe: ['CWE-312', 'CWE-922'],
  masvs: ['MASVS-STORAGE-1', 'MASVS-STORAGE-2'],
  maswe: ['MASWE-0001'],
  mastg: [
    'MASTG-TEST-0207',
    'MASTG-TEST-0287',
    'MASTG-TEST-0299',
    'MASTG-TEST-0300',
    'MASTG-TEST-0301',
    'MASTG-TEST-0302',
    'MASTG-TEST-0304',
    'MASTG-TEST-0305',
    'MASTG-TEST-0306',
    'MASTG-TEST-0320',
    'MASTG-TEST-0388',
  ],
} as const satisfies Standards;
