"""The shipped rules asked at once; written by `docs/screens.py`, not by hand."""

# fmt: off
# mypy: ignore-errors

from privlint.language.conditions import kind
from privlint.language.phrases import Sought
from privlint.language.screening import below, first, named


def document(root, run, tests, answers, there, lists, holds, found):
    d1 = root.get('purposes') if root.__class__ is dict else None
    d4 = root.get('role') if root.__class__ is dict else None
    d5 = root.get('automated_decisions') if root.__class__ is dict else None
    d6 = d5.get('ground') if d5.__class__ is dict else None
    d7 = d5.get('law') if d5.__class__ is dict else None
    d8 = d5.get('effect') if d5.__class__ is dict else None
    d9 = d5.get('human') if d5.__class__ is dict else None
    d10 = d5.get('logic') if d5.__class__ is dict else None
    d11 = d5.get('consequences') if d5.__class__ is dict else None
    d12 = root.get('data_categories') if root.__class__ is dict else None
    d14 = d5.get('profiling') if d5.__class__ is dict else None
    d15 = d5.get('safeguards') if d5.__class__ is dict else None
    d16 = root.get('controller') if root.__class__ is dict else None
    d17 = d16.get('public_body') if d16.__class__ is dict else None
    d19 = root.get('data') if root.__class__ is dict else None
    d23 = root.get('children') if root.__class__ is dict else None
    d24 = d23.get('consent_age') if d23.__class__ is dict else None
    d26 = root.get('audience') if root.__class__ is dict else None
    d27 = d26.get('countries') if d26.__class__ is dict else None
    d30 = d16.get('country') if d16.__class__ is dict else None
    d32 = d24.get('NL') if d24.__class__ is dict else None
    d34 = d23.get('rights_from') if d23.__class__ is dict else None
    d36 = d23.get('withdraw_from') if d23.__class__ is dict else None
    d37 = d23.get('parental_consent') if d23.__class__ is dict else None
    d38 = d26.get('children') if d26.__class__ is dict else None
    d41 = root.get('complaints') if root.__class__ is dict else None
    d42 = d41.get('authority') if d41.__class__ is dict else None
    d43 = d42.get('name') if d42.__class__ is dict else None
    d53 = d41.get('lead_authority') if d41.__class__ is dict else None
    d54 = d53.get('name') if d53.__class__ is dict else None
    d56 = d53.get('country') if d53.__class__ is dict else None
    d61 = d42.get('address') if d42.__class__ is dict else None
    d63 = d42.get('url') if d42.__class__ is dict else None
    d65 = d16.get('contact') if d16.__class__ is dict else None
    d66 = d65.get('address') if d65.__class__ is dict else None
    d68 = d41.get('condition') if d41.__class__ is dict else None
    d70 = d41.get('internal') if d41.__class__ is dict else None
    d71 = d70.get('contact') if d70.__class__ is dict else None
    d72 = d71.get('email') if d71.__class__ is dict else None
    d73 = d71.get('phone') if d71.__class__ is dict else None
    d74 = d65.get('email') if d65.__class__ is dict else None
    d75 = d65.get('phone') if d65.__class__ is dict else None
    d76 = d65.get('form') if d65.__class__ is dict else None
    d77 = root.get('requests') if root.__class__ is dict else None
    d78 = d77.get('contact') if d77.__class__ is dict else None
    d79 = d78.get('email') if d78.__class__ is dict else None
    d80 = d78.get('phone') if d78.__class__ is dict else None
    d81 = d78.get('address') if d78.__class__ is dict else None
    d82 = d78.get('form') if d78.__class__ is dict else None
    d83 = root.get('data_protection_officer') if root.__class__ is dict else None
    d84 = d83.get('contact') if d83.__class__ is dict else None
    d85 = d84.get('email') if d84.__class__ is dict else None
    d86 = d84.get('phone') if d84.__class__ is dict else None
    d87 = d84.get('address') if d84.__class__ is dict else None
    d88 = d84.get('form') if d84.__class__ is dict else None
    d91 = d16.get('name') if d16.__class__ is dict else None
    d92 = d16.get('legal_form') if d16.__class__ is dict else None
    d93 = d16.get('registration_number') if d16.__class__ is dict else None
    d94 = root.get('joint_controllers') if root.__class__ is dict else None
    d97 = root.get('recipients') if root.__class__ is dict else None
    d101 = d83.get('other_role') if d83.__class__ is dict else None
    d104 = d83.get('registered_with_authority') if d83.__class__ is dict else None
    d105 = root.get('profile') if root.__class__ is dict else None
    d107 = root.get('eu_representative') if root.__class__ is dict else None
    d108 = d107.get('country') if d107.__class__ is dict else None
    d109 = d107.get('name') if d107.__class__ is dict else None
    d110 = d107.get('exempt') if d107.__class__ is dict else None
    d111 = root.get('cookies') if root.__class__ is dict else None
    d112 = d111.get('items') if d111.__class__ is dict else None
    d117 = d111.get('banner') if d111.__class__ is dict else None
    d118 = d117.get('mode') if d117.__class__ is dict else None
    d123 = d117.get('refuse_layer') if d117.__class__ is dict else None
    d124 = d117.get('wall') if d117.__class__ is dict else None
    d125 = d117.get('withdraw') if d117.__class__ is dict else None
    d126 = root.get('rights') if root.__class__ is dict else None
    d127 = d126.get('withdraw_consent') if d126.__class__ is dict else None
    d128 = d127.get('how') if d127.__class__ is dict else None
    d134 = d107.get('contact') if d107.__class__ is dict else None
    d135 = d134.get('email') if d134.__class__ is dict else None
    d136 = root.get('statement') if root.__class__ is dict else None
    d137 = d136.get('file') if d136.__class__ is dict else None
    d139 = d16.get('website') if d16.__class__ is dict else None
    d140 = d71.get('form') if d71.__class__ is dict else None
    d141 = d136.get('url') if d136.__class__ is dict else None
    d142 = root.get('direct_marketing') if root.__class__ is dict else None
    d144 = d16.get('sector') if d16.__class__ is dict else None
    d146 = d127.get('available') if d127.__class__ is dict else None
    d147 = root.get('general_legal_basis') if root.__class__ is dict else None
    d158 = root.get('claims') if root.__class__ is dict else None
    d159 = d158.get('quote') if d158.__class__ is dict else None
    d162 = d158.get('no_third_parties') if d158.__class__ is dict else None
    d167 = d136.get('text') if d136.__class__ is dict else None
    d177 = root.get('register') if root.__class__ is dict else None
    d181 = d16.get('employees') if d16.__class__ is dict else None
    d182 = d177.get('exempt') if d177.__class__ is dict else None
    d184 = d177.get('kept') if d177.__class__ is dict else None
    d190 = root.get('security') if root.__class__ is dict else None
    d191 = d190.get('measures') if d190.__class__ is dict else None
    d192 = d190.get('policy') if d190.__class__ is dict else None
    d193 = d77.get('extension') if d77.__class__ is dict else None
    d194 = d193.get('automatic') if d193.__class__ is dict else None
    d195 = d193.get('reasons') if d193.__class__ is dict else None
    d196 = d193.get('inform_within') if d193.__class__ is dict else None
    d197 = d193.get('max') if d193.__class__ is dict else None
    d198 = d77.get('fee') if d77.__class__ is dict else None
    d199 = d77.get('identity') if d77.__class__ is dict else None
    d200 = d199.get('document_copy') if d199.__class__ is dict else None
    d201 = d199.get('asked') if d199.__class__ is dict else None
    d203 = d199.get('method') if d199.__class__ is dict else None
    d205 = d77.get('refusal') if d77.__class__ is dict else None
    d206 = d205.get('within') if d205.__class__ is dict else None
    d209 = d77.get('response_deadline') if d77.__class__ is dict else None
    d219 = d126.get('access') if d126.__class__ is dict else None
    d220 = d219.get('available') if d219.__class__ is dict else None
    d221 = d219.get('how') if d219.__class__ is dict else None
    d222 = d219.get('deadline') if d219.__class__ is dict else None
    d223 = d219.get('condition') if d219.__class__ is dict else None
    d224 = d219.get('quote') if d219.__class__ is dict else None
    d225 = d219.get('exception') if d219.__class__ is dict else None
    d226 = d126.get('erasure') if d126.__class__ is dict else None
    d227 = d226.get('available') if d226.__class__ is dict else None
    d228 = d226.get('how') if d226.__class__ is dict else None
    d229 = d226.get('deadline') if d226.__class__ is dict else None
    d230 = d226.get('condition') if d226.__class__ is dict else None
    d231 = d226.get('quote') if d226.__class__ is dict else None
    d232 = d226.get('exception') if d226.__class__ is dict else None
    d233 = d126.get('objection') if d126.__class__ is dict else None
    d234 = d233.get('condition') if d233.__class__ is dict else None
    d235 = d233.get('direct_marketing') if d233.__class__ is dict else None
    d238 = d233.get('available') if d233.__class__ is dict else None
    d239 = d233.get('how') if d233.__class__ is dict else None
    d240 = d233.get('deadline') if d233.__class__ is dict else None
    d241 = d233.get('separate') if d233.__class__ is dict else None
    d242 = d233.get('quote') if d233.__class__ is dict else None
    d243 = d233.get('exception') if d233.__class__ is dict else None
    d244 = d126.get('portability') if d126.__class__ is dict else None
    d245 = d244.get('available') if d244.__class__ is dict else None
    d246 = d244.get('how') if d244.__class__ is dict else None
    d247 = d244.get('deadline') if d244.__class__ is dict else None
    d248 = d244.get('condition') if d244.__class__ is dict else None
    d249 = d244.get('quote') if d244.__class__ is dict else None
    d250 = d244.get('exception') if d244.__class__ is dict else None
    d251 = d126.get('rectification') if d126.__class__ is dict else None
    d252 = d251.get('available') if d251.__class__ is dict else None
    d253 = d251.get('how') if d251.__class__ is dict else None
    d254 = d251.get('deadline') if d251.__class__ is dict else None
    d255 = d251.get('condition') if d251.__class__ is dict else None
    d256 = d251.get('quote') if d251.__class__ is dict else None
    d257 = d251.get('exception') if d251.__class__ is dict else None
    d258 = d126.get('restriction') if d126.__class__ is dict else None
    d259 = d258.get('available') if d258.__class__ is dict else None
    d260 = d258.get('how') if d258.__class__ is dict else None
    d261 = d258.get('deadline') if d258.__class__ is dict else None
    d262 = d258.get('condition') if d258.__class__ is dict else None
    d263 = d258.get('quote') if d258.__class__ is dict else None
    d264 = d258.get('exception') if d258.__class__ is dict else None
    d265 = root.get('breach') if root.__class__ is dict else None
    d266 = d265.get('authority_within') if d265.__class__ is dict else None
    d267 = d265.get('processor_within') if d265.__class__ is dict else None
    d268 = d158.get('no_special_categories') if d158.__class__ is dict else None
    d271 = d137.get('nl') if d137.__class__ is dict else None
    d273 = d137.get('en') if d137.__class__ is dict else None
    d275 = d136.get('language') if d136.__class__ is dict else None
    d281 = root.get('certification') if root.__class__ is dict else None
    d282 = d281.get('scheme') if d281.__class__ is dict else None
    d284 = d281.get('body') if d281.__class__ is dict else None
    d286 = d136.get('changes') if d136.__class__ is dict else None
    d287 = d286.get('notified_by') if d286.__class__ is dict else None
    d302 = d136.get('last_reviewed') if d136.__class__ is dict else None
    d305 = d136.get('effective_date') if d136.__class__ is dict else None
    d306 = d158.get('no_transfers') if d158.__class__ is dict else None
    d130 = set()
    d132 = set()
    d133 = set()
    d18 = d17 is False
    d22 = (d10 is not None and (d10 or d10.__class__ is not list and d10.__class__ is not dict))
    d25 = d4 in ('controller', 'both')
    d28 = (d27.__class__ is list and ('NL' in d27))
    d29 = (d27 is not None and (d27 or d27.__class__ is not list and d27.__class__ is not dict))
    d31 = d30 == 'NL'
    d33 = (d32 is not None and (d32 or d32.__class__ is not list and d32.__class__ is not dict))
    d35 = ((d30 is not None and not d30 == 'NL') and (d30.__class__ is str and answers[0][d30]))
    d39 = d38 is True
    d47 = (d30.__class__ is str and answers[3][d30])
    d49 = d30 == 'DE'
    d50 = d17 is True
    d55 = (d54.__class__ is str and answers[1][d54])
    d57 = (d56 is not None and (d56 or d56.__class__ is not list and d56.__class__ is not dict))
    d59 = (d30.__class__ is str and answers[0][d30])
    d60 = (d43.__class__ is str and lists[d43] & 128 and holds(7, d43))
    d62 = (d61.__class__ is str and lists[d61] & 128 and holds(7, d61))
    d64 = (d63.__class__ is str and lists[d63] & 128 and holds(7, d63))
    d67 = (d66.__class__ is str and lists[d66] & 128 and holds(7, d66))
    d69 = (d68 is not None and (d68 or d68.__class__ is not list and d68.__class__ is not dict))
    d98 = (d94 is not None and (d94 or d94.__class__ is not list and d94.__class__ is not dict))
    d106 = (d105.__class__ is list and ('register' in d105 or 'processor' in d105))
    d119 = (d112 is not None and (d112 or d112.__class__ is not list and d112.__class__ is not dict))
    d121 = d118 == 'continued_use'
    d131 = (d1 is not None and (d1 or d1.__class__ is not list and d1.__class__ is not dict))
    d138 = (d137 is not None and (d137 or d137.__class__ is not list and d137.__class__ is not dict))
    d143 = (d142 is not None and (d142 or d142.__class__ is not list and d142.__class__ is not dict))
    d145 = d144 in ('charity', 'charity_lottery', 'press_publisher')
    d150 = (d105.__class__ is list and ('register' in d105))
    d151 = (d147 is not None and (d147 or d147.__class__ is not list and d147.__class__ is not dict))
    d153 = (d141 is not None and (d141 or d141.__class__ is not list and d141.__class__ is not dict))
    d165 = d162 is True
    d171 = (d162 is not None and (d162 or d162.__class__ is not list and d162.__class__ is not dict))
    d176 = (d105.__class__ is list and ('notice' in d105))
    d183 = d182 is True
    d185 = d184 is True
    d186 = ((d181.__class__ is int or d181.__class__ is float) and d181 >= 250)
    d189 = (d105.__class__ is list and ('notice' in d105 or 'register' in d105))
    d202 = d200 == 'always'
    d204 = (d203.__class__ is str and lists[d203] & 18446744073709551616 and holds(64, d203))
    d210 = (d30 is not None and (d30 or d30.__class__ is not list and d30.__class__ is not dict))
    d236 = d235 is True
    d270 = ((d181.__class__ is int or d181.__class__ is float) and d181 <= 49)
    d272 = (d271 is not None and (d271 or d271.__class__ is not list and d271.__class__ is not dict))
    d274 = (d273 is not None and (d273 or d273.__class__ is not list and d273.__class__ is not dict))
    d279 = (d275 is not None and (d275 or d275.__class__ is not list and d275.__class__ is not dict))
    d283 = (d282 is not None and (d282 or d282.__class__ is not list and d282.__class__ is not dict))
    d285 = (d284 is not None and (d284 or d284.__class__ is not list and d284.__class__ is not dict))
    d288 = (d287 is not None and (d287 or d287.__class__ is not list and d287.__class__ is not dict))
    d289 = d146 is True
    d298 = (d5 is not None and (d5 or d5.__class__ is not list and d5.__class__ is not dict))
    d299 = (d209 is not None and (d209 or d209.__class__ is not list and d209.__class__ is not dict))
    d300 = (d209 is not None and (d209.__class__ is not str or answers[15][d209]))
    d307 = d306 is True
    d309 = (d306 is not None and (d306 or d306.__class__ is not list and d306.__class__ is not dict))
    d13 = {}
    if d12.__class__ is list:
        for i4 in d12:
            if i4 is not None:
                k = i4.get('id') if i4.__class__ is dict else None
                if k.__class__ is str and k not in d13:
                    v21 = i4.get('kind') if i4.__class__ is dict else None
                    v22 = i4.get('special_category') if i4.__class__ is dict else None
                    v291 = i4.get('id') if i4.__class__ is dict else None
                    v292 = i4.get('name') if i4.__class__ is dict else None
                    v293 = i4.get('items') if i4.__class__ is dict else None
                    v447 = i4.get('tags') if i4.__class__ is dict else None
                    v861 = i4.get('masked') if i4.__class__ is dict else None
                    v294 = 0
                    v295 = -1
                    if v293.__class__ is list:
                        for i32 in v293:
                            if i32 is not None:
                                m = 0
                                if (i32.__class__ is str and lists[i32] & 35184372088832 and holds(45, i32)): m |= 1
                                if (i32.__class__ is str and lists[i32] & 70368744177664 and holds(46, i32)): m |= 2
                                v294 |= m
                                v295 &= m
                    m = 0
                    if (v21 == 'special' or (v22 is not None and (v22 or v22.__class__ is not list and v22.__class__ is not dict))): m |= 1
                    if (v21 in ('special', 'criminal') or (v22 is not None and (v22 or v22.__class__ is not list and v22.__class__ is not dict))): m |= 2
                    if ((v294 & 1) or (v294 & 2) or (v291.__class__ is str and lists[v291] & 35184372088832 and holds(45, v291)) or (v292.__class__ is str and lists[v292] & 35184372088832 and holds(45, v292)) or (v291.__class__ is str and lists[v291] & 70368744177664 and holds(46, v291)) or (v292.__class__ is str and lists[v292] & 70368744177664 and holds(46, v292))): m |= 4
                    if ((v294 & 1) or (v291.__class__ is str and lists[v291] & 35184372088832 and holds(45, v291)) or (v292.__class__ is str and lists[v292] & 35184372088832 and holds(45, v292))): m |= 8
                    if (v447.__class__ is list and ('accounting' in v447)): m |= 16
                    if (v447.__class__ is list and ('applicant' in v447)): m |= 32
                    if ((v447.__class__ is list and ('camera' in v447)) or (v292.__class__ is str and lists[v292] & 4722366482869645213696 and holds(72, v292))): m |= 64
                    if (v447.__class__ is list and ('camera' in v447)): m |= 128
                    if ((v447.__class__ is list and ('web_behaviour' in v447 or 'login_secrets' in v447 or 'applicant' in v447)) or (v292.__class__ is str and lists[v292] & 18889465931478580854784 and holds(74, v292))): m |= 256
                    if (v447.__class__ is list and ('payroll_identity' in v447)): m |= 512
                    if (v447.__class__ is list and ('personnel_file' in v447)): m |= 1024
                    if (v447.__class__ is list and ('real_estate' in v447)): m |= 2048
                    if (v447.__class__ is list and ('reintegration' in v447)): m |= 4096
                    if v22 == 'biometric_id': m |= 8192
                    if v21 == 'national_id': m |= 16384
                    if v21 == 'criminal': m |= 32768
                    if (v21 == 'identity_document' and (not (v861.__class__ is list and ('bsn' in v861 and 'photo' in v861)))): m |= 65536
                    if v21 == 'identity_document': m |= 131072
                    if v22 == 'health': m |= 262144
                    if v22 == 'genetic': m |= 524288
                    if v22 == 'ethnic_origin': m |= 1048576
                    if v22 == 'political_opinion': m |= 2097152
                    if v22 == 'religion': m |= 4194304
                    if v22 == 'trade_union': m |= 8388608
                    if v22 == 'sex_life': m |= 16777216
                    if v22 == 'sexual_orientation': m |= 33554432
                    d13[k] = m
    d166 = {}
    if d97.__class__ is list:
        for i39 in d97:
            if i39 is not None:
                k = i39.get('id') if i39.__class__ is dict else None
                if k.__class__ is str and k not in d166:
                    v350 = i39.get('role') if i39.__class__ is dict else None
                    m = 0
                    if v350 == 'controller': m |= 1
                    d166[k] = m
    d2 = 0
    d3 = -1
    c3 = 0
    c5 = 0
    if d1.__class__ is list:
        for i1 in d1:
            if i1 is not None:
                v2 = i1.get('automated_decisions') if i1.__class__ is dict else None
                v51 = i1.get('role') if i1.__class__ is dict else None
                v52 = i1.get('legal_basis') if i1.__class__ is dict else None
                v57 = i1.get('special_categories') if i1.__class__ is dict else None
                v62 = i1.get('data_subjects') if i1.__class__ is dict else None
                v304 = i1.get('provision') if i1.__class__ is dict else None
                v308 = i1.get('source') if i1.__class__ is dict else None
                v309 = v308.get('kind') if v308.__class__ is dict else None
                v338 = i1.get('recipients') if i1.__class__ is dict else None
                v366 = i1.get('occasional') if i1.__class__ is dict else None
                v367 = i1.get('tags') if i1.__class__ is dict else None
                v368 = i1.get('name') if i1.__class__ is dict else None
                v708 = i1.get('retention') if i1.__class__ is dict else None
                v947 = i1.get('archiving') if i1.__class__ is dict else None
                v958 = i1.get('on_behalf_of') if i1.__class__ is dict else None
                v54 = 0
                v55 = -1
                if v52.__class__ is list:
                    for i9 in v52:
                        if i9 is not None:
                            v56 = i9.get('basis') if i9.__class__ is dict else None
                            m = 0
                            if v56 == 'consent': m |= 1
                            if v56 == 'contract': m |= 2
                            if v56 == 'legal_obligation': m |= 4
                            if v56 in ('legitimate_interests', 'public_task'): m |= 8
                            if v56 in ('consent', 'contract'): m |= 16
                            v54 |= m
                            v55 &= m
                v59 = 0
                v60 = -1
                if v57.__class__ is list:
                    for i10 in v57:
                        if i10 is not None:
                            v61 = i10.get('condition') if i10.__class__ is dict else None
                            m = 0
                            if v61 == 'explicit_consent': m |= 1
                            v59 |= m
                            v60 &= m
                v63 = 0
                v64 = -1
                if v62.__class__ is list:
                    for i11 in v62:
                        if i11 is not None:
                            m = 0
                            if (i11.__class__ is str and lists[i11] & 16 and holds(4, i11)): m |= 1
                            if (i11.__class__ is str and lists[i11] & 4611686018427387904 and holds(62, i11)): m |= 2
                            v63 |= m
                            v64 &= m
                v951 = 0
                v952 = -1
                if v708.__class__ is list:
                    for i98 in v708:
                        if i98 is not None:
                            v953 = i98.get('period') if i98.__class__ is dict else None
                            v954 = i98.get('criteria') if i98.__class__ is dict else None
                            v955 = i98.get('until') if i98.__class__ is dict else None
                            m = 0
                            if (v953 == 'unlimited' or (v954.__class__ is str and lists[v954] & 1180591620717411303424 and holds(70, v954)) or (v955.__class__ is str and lists[v955] & 1180591620717411303424 and holds(70, v955))): m |= 1
                            v951 |= m
                            v952 &= m
                m = 0
                if (v2 is not None and (v2 or v2.__class__ is not list and v2.__class__ is not dict)): m |= 1
                if (v51 in ('controller', 'both') and ((v54 & 1) or (v59 & 1)) and (not ((v62 is not None and (v62 or v62.__class__ is not list and v62.__class__ is not dict)) and (v64 & 1)))): m |= 2
                if (v51 in ('controller', 'both') and ((v54 & 1) or (v59 & 1))): m |= 4
                if (v52 is not None and (v52 or v52.__class__ is not list and v52.__class__ is not dict)): m |= 8
                if v51 in ('controller', 'both'): m |= 16
                if (v304 is not None and (v304 or v304.__class__ is not list and v304.__class__ is not dict)): m |= 32
                if (v51 in ('controller', 'both') and (not v309 in ('third_party', 'observed'))): m |= 64
                if ((v54 & 2) or ((v54 & 4) and v309 == 'data_subject')): m |= 128
                if (v338 is not None and (v338 or v338.__class__ is not list and v338.__class__ is not dict)): m |= 256
                if (v366 is False or ((not v366 is True) and ((v63 & 2) or (v367.__class__ is list and ('newsletter' in v367 or 'marketing' in v367 or 'employment' in v367 or 'accounting' in v367 or 'invoicing' in v367)) or (v368.__class__ is str and lists[v368] & 9223372036854775808 and holds(63, v368))))): m |= 512
                if (not (v366 is not None and (v366 or v366.__class__ is not list and v366.__class__ is not dict))): m |= 1024
                if v51 in ('processor', 'both'): m |= 2048
                if (v367.__class__ is list and ('accounting' in v367 or 'invoicing' in v367)): m |= 4096
                if (v51 in ('controller', 'both') and (v708 is not None and (v708 or v708.__class__ is not list and v708.__class__ is not dict))): m |= 8192
                if (v51 in ('controller', 'both') and (v367.__class__ is list and ('marketing' in v367 or 'newsletter' in v367))): m |= 16384
                if (v367.__class__ is list and ('marketing' in v367 or 'newsletter' in v367)): m |= 32768
                if (v51 in ('controller', 'both') and (((not (v52 is not None and (v52 or v52.__class__ is not list and v52.__class__ is not dict))) and (not d151)) or (v54 & 8) or (v367.__class__ is list and ('marketing' in v367 or 'newsletter' in v367)))): m |= 65536
                if (v51 == 'processor' or ((not v54 & 8) and ((v52 is not None and (v52 or v52.__class__ is not list and v52.__class__ is not dict)) or d151))): m |= 131072
                if (v51 in ('controller', 'both') and ((v54 & 8) or (v367.__class__ is list and ('marketing' in v367 or 'newsletter' in v367)))): m |= 262144
                if (v51 in ('controller', 'both') and (((not (v52 is not None and (v52 or v52.__class__ is not list and v52.__class__ is not dict))) and (not d151)) or (v54 & 16) or (v59 & 1))): m |= 524288
                if (v367.__class__ is list and ('newsletter' in v367 or 'marketing' in v367)): m |= 1048576
                if (v367.__class__ is list and ('profiling' in v367)): m |= 2097152
                if ((v947 is not None and (v947 or v947.__class__ is not list and v947.__class__ is not dict)) or (v951 & 1)): m |= 4194304
                if (v958 is not None and (v958 or v958.__class__ is not list and v958.__class__ is not dict)): m |= 8388608
                if m & 16: c3 += 1
                if m & 8192: c5 += 1
                d2 |= m
                d3 &= m
    d20 = 0
    d21 = -1
    if d19.__class__ is list:
        for i5 in d19:
            if i5 is not None:
                m = d13.get(i5) if i5.__class__ is str else None
                if m is not None:
                    d20 |= m
                    d21 &= m
    d44 = 0
    d45 = -1
    if d27.__class__ is list:
        for i15 in d27:
            if i15 is not None:
                m = 0
                if ((i15.__class__ is str and answers[0][i15]) and ((d43 is not None and tests[2](d43, i15, run) is None) or (d43 is not None and tests[3](d43, i15, run) is None))): m |= 1
                if (i15.__class__ is str and answers[0][i15]): m |= 2
                if (i15.__class__ is str and answers[3][i15]): m |= 4
                if ((d43 is not None and tests[2](d43, i15, run) is None) or (d43 is not None and tests[3](d43, i15, run) is None)): m |= 8
                d44 |= m
                d45 &= m
    d89 = 0
    d90 = -1
    c1 = 0
    if d65.__class__ is dict:
        for i16 in d65.values():
            if i16 is not None:
                m = 0
                if (i16.__class__ is str and len(i16) > 0): m |= 1
                if m & 1: c1 += 1
                d89 |= m
                d90 &= m
    d95 = 0
    d96 = -1
    if d94.__class__ is list:
        for i17 in d94:
            if i17 is not None:
                v88 = i17.get('arrangement') if i17.__class__ is dict else None
                v415 = i17.get('name') if i17.__class__ is dict else None
                v416 = i17.get('contact') if i17.__class__ is dict else None
                v417 = v416.get('email') if v416.__class__ is dict else None
                v418 = v416.get('phone') if v416.__class__ is dict else None
                v419 = v416.get('address') if v416.__class__ is dict else None
                v420 = v416.get('form') if v416.__class__ is dict else None
                m = 0
                if (v88 is not None and (v88 or v88.__class__ is not list and v88.__class__ is not dict)): m |= 1
                if ((not (v415 is not None and (v415 or v415.__class__ is not list and v415.__class__ is not dict))) or ((not (v417 is not None and (v417 or v417.__class__ is not list and v417.__class__ is not dict))) and (not (v418 is not None and (v418 or v418.__class__ is not list and v418.__class__ is not dict))) and (not (v419 is not None and (v419 or v419.__class__ is not list and v419.__class__ is not dict))) and (not (v420 is not None and (v420 or v420.__class__ is not list and v420.__class__ is not dict))))): m |= 2
                d95 |= m
                d96 &= m
    d99 = 0
    d100 = -1
    if d97.__class__ is list:
        for i18 in d97:
            if i18 is not None:
                v90 = i18.get('role') if i18.__class__ is dict else None
                v984 = i18.get('name') if i18.__class__ is dict else None
                v985 = i18.get('country') if i18.__class__ is dict else None
                v986 = i18.get('transfer') if i18.__class__ is dict else None
                v991 = v986.get('reference') if v986.__class__ is dict else None
                m = 0
                if (v90 == 'joint_controller' and (not d98)): m |= 1
                if v90 in ('processor', 'joint_controller'): m |= 2
                if v90 in ('processor', 'joint_controller', 'authority', 'internal'): m |= 4
                if v90 == 'controller': m |= 8
                if (v90 == 'joint_controller' and (not d98) and (not d176)): m |= 16
                if ((v984 is not None and (v984 or v984.__class__ is not list and v984.__class__ is not dict)) and ((not (v985 is not None and (v985 or v985.__class__ is not list and v985.__class__ is not dict))) and (not (v986 is not None and (v986 or v986.__class__ is not list and v986.__class__ is not dict)))) and (not (v90 in ('authority', 'internal') or (v984.__class__ is str and answers[21][v984])))): m |= 32
                if (v985.__class__ is str and answers[3][v985]): m |= 64
                if (v991.__class__ is str and lists[v991] & 2993155353253689176481146537402947624255349848014848 and holds(171, v991)): m |= 128
                d99 |= m
                d100 &= m
    d113 = 0
    d114 = -1
    if d112.__class__ is list:
        for i22 in d112:
            if i22 is not None:
                v127 = i22.get('category') if i22.__class__ is dict else None
                v131 = i22.get('profile') if i22.__class__ is dict else None
                v132 = i22.get('cross_site') if i22.__class__ is dict else None
                v137 = i22.get('basis') if i22.__class__ is dict else None
                m = 0
                if v127 in ('limited_analytics', 'analytics'): m |= 1
                if (v127 == 'marketing' or v131 is True or v132 is True): m |= 2
                if ((not (v137 == 'consent' or v131 is True or v132 is True)) and v127 in ('transmission', 'strictly_necessary', 'limited_analytics')): m |= 4
                if v137 == 'consent': m |= 8
                if v127 in ('transmission', 'strictly_necessary', 'limited_analytics'): m |= 16
                d113 |= m
                d114 &= m
    d148 = 0
    d149 = -1
    if d147.__class__ is list:
        for i29 in d147:
            if i29 is not None:
                v223 = i29.get('basis') if i29.__class__ is dict else None
                v246 = i29.get('applies_to') if i29.__class__ is dict else None
                m = 0
                if v223 == 'consent': m |= 1
                if (not (v246 is not None and (v246 or v246.__class__ is not list and v246.__class__ is not dict))): m |= 2
                if (v223 is not None and not v223 == 'consent'): m |= 4
                if v223 in ('legitimate_interests', 'public_task'): m |= 8
                if v223 in ('consent', 'contract'): m |= 16
                d148 |= m
                d149 &= m
    d155 = 0
    d156 = -1
    if d1.__class__ is list:
        for i35_0 in d1:
            i35_1 = i35_0.get('recipients') if i35_0.__class__ is dict else None
            if i35_1.__class__ is list:
                for i35 in i35_1:
                    if i35 is not None:
                        m = 0
                        if True: m |= 1
                        d155 |= m
                        d156 &= m
    d160 = 0
    d161 = -1
    if d159.__class__ is list:
        for i36 in d159:
            if i36 is not None:
                m = 0
                if (i36.__class__ is str and lists[i36] & 72057594037927936 and holds(56, i36)): m |= 1
                d160 |= m
                d161 &= m
    d163 = 0
    d164 = -1
    if d142.__class__ is list:
        for i37 in d142:
            if i37 is not None:
                v346 = i37.get('channel') if i37.__class__ is dict else None
                m = 0
                if v346 in ('social_ads', 'custom_audience'): m |= 1
                d163 |= m
                d164 &= m
    d168 = 0
    d169 = -1
    if d167.__class__ is list:
        for i40 in d167:
            if i40 is not None:
                v352 = i40.get('text') if i40.__class__ is dict else None
                m = 0
                if ((v352.__class__ is str and lists[v352] & 72057594037927936 and holds(56, v352)) or (v352.__class__ is str and lists[v352] & 144115188075855872 and holds(57, v352))): m |= 1
                if (v352.__class__ is str and lists[v352] & 144115188075855872 and holds(57, v352)): m |= 2
                if (v352.__class__ is str and lists[v352] & 85070591730234615865843651857942052864 and holds(126, v352)): m |= 4
                if (v352.__class__ is str and lists[v352] & 374144419156711147060143317175368453031918731001856 and holds(168, v352)): m |= 8
                d168 |= m
                d169 &= m
    d207 = 0
    d208 = -1
    if d126.__class__ is dict:
        for i47 in d126.values():
            if i47 is not None:
                v434 = i47.get('how') if i47.__class__ is dict else None
                v436 = i47.get('deadline') if i47.__class__ is dict else None
                m = 0
                if (v434 is not None and (v434 or v434.__class__ is not list and v434.__class__ is not dict)): m |= 1
                if (v436 is not None and (v436 or v436.__class__ is not list and v436.__class__ is not dict)): m |= 2
                d207 |= m
                d208 &= m
    d212 = 0
    d213 = -1
    if d12.__class__ is list:
        for i52 in d12:
            if i52 is not None:
                v469 = i52.get('tags') if i52.__class__ is dict else None
                m = 0
                if (v469.__class__ is list and ('accounting' in v469)): m |= 1
                d212 |= m
                d213 &= m
    d215 = 0
    d216 = -1
    c4 = set()
    if d1.__class__ is list:
        for i53_0 in d1:
            i53_1 = i53_0.get('retention') if i53_0.__class__ is dict else None
            if i53_1.__class__ is list:
                for i53 in i53_1:
                    if i53 is not None:
                        v473 = i53.get('period') if i53.__class__ is dict else None
                        v474 = i53.get('law') if i53.__class__ is dict else None
                        v475 = i53.get('criteria') if i53.__class__ is dict else None
                        v690 = i53.get('extend') if i53.__class__ is dict else None
                        v705 = i53.get('starts') if i53.__class__ is dict else None
                        m = 0
                        if ((v474.__class__ is str and lists[v474] & 36893488147419103232 and holds(65, v474)) or (v475.__class__ is str and lists[v475] & 295147905179352825856 and holds(68, v475)) or (v473 is not None and (v473.__class__ is not str or answers[26][v473]))): m |= 1
                        if (v690 is not None and (v690 or v690.__class__ is not list and v690.__class__ is not dict)): m |= 2
                        if True: m |= 4
                        if (v473 is not None and (v473 or v473.__class__ is not list and v473.__class__ is not dict)): m |= 8
                        if m & 4: c4.add((kind(v473), kind(v705), ))
                        d215 |= m
                        d216 &= m
    d276 = 0
    d277 = -1
    if d275.__class__ is list:
        for i94 in d275:
            if i94 is not None:
                m = 0
                if (i94.__class__ is str and len(i94) > 3): m |= 1
                if (i94.__class__ is str and i94.startswith(('nl',))): m |= 2
                d276 |= m
                d277 &= m
    d291 = 0
    d292 = -1
    if d1.__class__ is list:
        for i95_0 in d1:
            i95_1 = i95_0.get('legal_basis') if i95_0.__class__ is dict else None
            if i95_1.__class__ is list:
                for i95 in i95_1:
                    if i95 is not None:
                        v922 = i95.get('basis') if i95.__class__ is dict else None
                        m = 0
                        if v922 == 'consent': m |= 1
                        d291 |= m
                        d292 &= m
    d40 = (d2 & 2)
    d46 = (d44 & 1)
    d48 = (d44 & 2)
    d51 = (not d44 & 2)
    d52 = (d44 & 4)
    d58 = (d44 & 8)
    d115 = (d113 & 1)
    d116 = (not d113 & 2)
    d120 = (d114 & 4)
    d122 = (d114 & 16)
    d129 = (d113 & 2)
    d152 = (c3 >= 2)
    d154 = (d2 & 256)
    d157 = (d155 & 1)
    d170 = (not d168 & 1)
    d172 = (d99 & 2)
    d173 = (d100 & 4)
    d174 = (not d168 & 2)
    d175 = (d99 & 8)
    d178 = (d2 & 512)
    d188 = (d2 & 1024)
    d211 = (not d2 & 4096)
    d214 = (not d212 & 1)
    d217 = (not d215 & 1)
    d218 = (not d215 & 2)
    d237 = (not d2 & 32768)
    d278 = (d276 & 1)
    d280 = (d276 & 2)
    d290 = (d168 & 4)
    d293 = (d291 & 1)
    d294 = (d148 & 1)
    d295 = (d113 & 8)
    d296 = (d2 & 1048576)
    d297 = (d2 & 2097152)
    d301 = (not d2 & 4194304)
    d303 = (d2 & 2048)
    d304 = (d2 & 8388608)
    d308 = (not d168 & 8)
    d310 = (d99 & 64)
    d311 = (not d99 & 128)
    d102 = 0
    d103 = -1
    if d1.__class__ is list:
        for i20 in d1:
            if i20 is not None:
                v103 = i20.get('core_activity') if i20.__class__ is dict else None
                v104 = i20.get('large_scale') if i20.__class__ is dict else None
                v105 = i20.get('systematic_monitoring') if i20.__class__ is dict else None
                v106 = i20.get('special_categories') if i20.__class__ is dict else None
                v107 = i20.get('criminal_data') if i20.__class__ is dict else None
                v108 = i20.get('data') if i20.__class__ is dict else None
                v400 = i20.get('occasional') if i20.__class__ is dict else None
                v403 = i20.get('tags') if i20.__class__ is dict else None
                v404 = i20.get('data_subjects') if i20.__class__ is dict else None
                v407 = i20.get('name') if i20.__class__ is dict else None
                v899 = i20.get('role') if i20.__class__ is dict else None
                v111 = 0
                v112 = -1
                if v108.__class__ is list:
                    for i21 in v108:
                        if i21 is not None:
                            m = d13.get(i21) if i21.__class__ is str else None
                            if m is not None:
                                v111 |= m
                                v112 &= m
                v405 = 0
                v406 = -1
                if v404.__class__ is list:
                    for i46 in v404:
                        if i46 is not None:
                            m = 0
                            if (i46.__class__ is str and lists[i46] & 4611686018427387904 and holds(62, i46)): m |= 1
                            v405 |= m
                            v406 &= m
                m = 0
                if (v103 is True and v104 is True and (v105 is True or (v106 is not None and (v106 or v106.__class__ is not list and v106.__class__ is not dict)) or (v107 is not None and (v107 or v107.__class__ is not list and v107.__class__ is not dict)) or (v111 & 2))): m |= 1
                if ((v106 is not None and (v106 or v106.__class__ is not list and v106.__class__ is not dict)) or (v107 is not None and (v107 or v107.__class__ is not list and v107.__class__ is not dict)) or (v111 & 2)): m |= 2
                if (v400 is False or (v106 is not None and (v106 or v106.__class__ is not list and v106.__class__ is not dict)) or (v107 is not None and (v107 or v107.__class__ is not list and v107.__class__ is not dict)) or (v111 & 2) or ((not v400 is True) and ((v405 & 1) or (v403.__class__ is list and ('newsletter' in v403 or 'marketing' in v403 or 'employment' in v403 or 'accounting' in v403 or 'invoicing' in v403)) or (v407.__class__ is str and lists[v407] & 9223372036854775808 and holds(63, v407))))): m |= 4
                if (v899 in ('controller', 'both') and (v111 & 1)): m |= 8
                d102 |= m
                d103 &= m
    d179 = (not d102 & 2)
    d180 = (d102 & 2)
    d187 = (not d102 & 4)
    d269 = (d102 & 8)
    if ((d4 in ('controller', 'both') and (d1 is not None and (d1 or d1.__class__ is not list and d1.__class__ is not dict)) and (not (d5 is not None and (d5 or d5.__class__ is not list and d5.__class__ is not dict)))) and (not (d2 & 1))): found.add('automated-decisions-unmentioned')
    if ((not (d6 in ('contract', 'explicit_consent') or (d7 is not None and (d7 or d7.__class__ is not list and d7.__class__ is not dict)))) and (d4 in ('controller', 'both') and (not d9 == 'meaningful') and d8 in ('legal', 'similarly_significant'))): found.add('automated-ground-missing')
    if ((not ((d10 is not None and (d10 or d10.__class__ is not list and d10.__class__ is not dict)) and (d11 is not None and (d11 or d11.__class__ is not list and d11.__class__ is not dict)))) and (d4 in ('controller', 'both') and (not d9 == 'meaningful') and d8 in ('legal', 'similarly_significant'))): found.add('automated-logic-missing')
    if ((not (not d14 is True)) and (d4 in ('controller', 'both') and (not (d9 == 'meaningful' or d6 in ('contract', 'explicit_consent'))) and d8 in ('legal', 'similarly_significant') and (d7.__class__ is str and lists[d7] & 1 and holds(0, d7)))): found.add('automated-profiling-by-law')
    if ((d4 in ('controller', 'both') and d6 in ('contract', 'explicit_consent') and (not d9 == 'meaningful') and d8 in ('legal', 'similarly_significant')) and (not (d15.__class__ is list and ('human' in d15 and 'view' in d15 and 'contest' in d15)))): found.add('automated-safeguards-missing')
    if ((d4 in ('controller', 'both') and d17 is False and (not (d9 == 'meaningful' or d6 in ('contract', 'explicit_consent') or (d20 & 1))) and d8 in ('legal', 'similarly_significant') and (d7.__class__ is str and lists[d7] & 1 and holds(0, d7))) and (not (d15.__class__ is list and ('human' in d15 and 'view' in d15 and 'contest' in d15)))): found.add('automated-safeguards-unshown')
    if ((d38 is True and (d2 & 2)) and (not (d37 is not None and (d37 or d37.__class__ is not list and d37.__class__ is not dict)))): found.add('parental-consent-unstated')
    if ((not (d42 is not None and (d42 or d42.__class__ is not list and d42.__class__ is not dict))) and (d4 in ('controller', 'both') and (d70 is not None and (d70 or d70.__class__ is not list and d70.__class__ is not dict)) and (not (d53 is not None and (d53 or d53.__class__ is not list and d53.__class__ is not dict))) and (not ((d72 is not None and tests[9](d72, root, run) is None) or (d73 is not None and tests[10](d73, root, run) is None))))): found.add('complaint-route-internal-only')
    if (d4 in ('controller', 'both') and (not ((d42 is not None and (d42 or d42.__class__ is not list and d42.__class__ is not dict)) or (d53 is not None and (d53 or d53.__class__ is not list and d53.__class__ is not dict)) or (d70 is not None and (d70 or d70.__class__ is not list and d70.__class__ is not dict))))): found.add('complaint-route-missing')
    if ((not (d42 is not None and (d42 or d42.__class__ is not list and d42.__class__ is not dict))) and (d4 in ('controller', 'both') and (not (d53 is not None and (d53 or d53.__class__ is not list and d53.__class__ is not dict))) and ((d72 is not None and tests[9](d72, root, run) is None) or (d73 is not None and tests[10](d73, root, run) is None)))): found.add('complaint-route-own-officer-only')
    if ((d4 in ('controller', 'both') and ((d79 is not None and (d79 or d79.__class__ is not list and d79.__class__ is not dict)) or (d80 is not None and (d80 or d80.__class__ is not list and d80.__class__ is not dict)) or (d81 is not None and (d81 or d81.__class__ is not list and d81.__class__ is not dict)) or (d82 is not None and (d82 or d82.__class__ is not list and d82.__class__ is not dict)) or (d85 is not None and (d85 or d85.__class__ is not list and d85.__class__ is not dict)) or (d86 is not None and (d86 or d86.__class__ is not list and d86.__class__ is not dict)) or (d87 is not None and (d87 or d87.__class__ is not list and d87.__class__ is not dict)) or (d88 is not None and (d88 or d88.__class__ is not list and d88.__class__ is not dict)))) and (not ((d74 is not None and (d74 or d74.__class__ is not list and d74.__class__ is not dict)) or (d75 is not None and (d75 or d75.__class__ is not list and d75.__class__ is not dict)) or (d66 is not None and (d66 or d66.__class__ is not list and d66.__class__ is not dict)) or (d76 is not None and (d76 or d76.__class__ is not list and d76.__class__ is not dict))))): found.add('controller-contact-elsewhere')
    if (d4 in ('controller', 'both') and (not ((d74 is not None and (d74 or d74.__class__ is not list and d74.__class__ is not dict)) or (d75 is not None and (d75 or d75.__class__ is not list and d75.__class__ is not dict)) or (d66 is not None and (d66 or d66.__class__ is not list and d66.__class__ is not dict)) or (d76 is not None and (d76 or d76.__class__ is not list and d76.__class__ is not dict)) or (d79 is not None and (d79 or d79.__class__ is not list and d79.__class__ is not dict)) or (d80 is not None and (d80 or d80.__class__ is not list and d80.__class__ is not dict)) or (d81 is not None and (d81 or d81.__class__ is not list and d81.__class__ is not dict)) or (d82 is not None and (d82 or d82.__class__ is not list and d82.__class__ is not dict)) or (d85 is not None and (d85 or d85.__class__ is not list and d85.__class__ is not dict)) or (d86 is not None and (d86 or d86.__class__ is not list and d86.__class__ is not dict)) or (d87 is not None and (d87 or d87.__class__ is not list and d87.__class__ is not dict)) or (d88 is not None and (d88 or d88.__class__ is not list and d88.__class__ is not dict))))): found.add('controller-contact-missing')
    if ((d4 in ('controller', 'both') and ((d74 is not None and (d74 or d74.__class__ is not list and d74.__class__ is not dict)) or (d75 is not None and (d75 or d75.__class__ is not list and d75.__class__ is not dict)) or (d66 is not None and (d66 or d66.__class__ is not list and d66.__class__ is not dict)) or (d76 is not None and (d76 or d76.__class__ is not list and d76.__class__ is not dict)))) and (not ((c1 >= 2) or (d80 is not None and (d80 or d80.__class__ is not list and d80.__class__ is not dict)) or (d81 is not None and (d81 or d81.__class__ is not list and d81.__class__ is not dict)) or (d82 is not None and (d82 or d82.__class__ is not list and d82.__class__ is not dict)) or ((d79 is not None and (d79 or d79.__class__ is not list and d79.__class__ is not dict)) and (not (d74 is not None and (d74 or d74.__class__ is not list and d74.__class__ is not dict))))))): found.add('controller-contact-single')
    if ((d4 in ('controller', 'both') and (d91 is not None and (d91 or d91.__class__ is not list and d91.__class__ is not dict))) and (not ((d93 is not None and (d93 or d93.__class__ is not list and d93.__class__ is not dict)) or d17 is True or (d91.__class__ is str and lists[d91] & 32768 and holds(15, d91)) or (d92 is not None and not (d92.__class__ is str and lists[d92] & 65536 and holds(16, d92)))))): found.add('controller-legal-person-unclear')
    if (d4 in ('controller', 'both') and (not (d91 is not None and (d91 or d91.__class__ is not list and d91.__class__ is not dict)))): found.add('controller-name-missing')
    if (d4 in ('controller', 'both') and (not ((d96 & 1) and (not d99 & 1)))): found.add('joint-arrangement-missing')
    if (((not d17 is True) and (d102 & 1)) and (not ((d83 is not None and (d83 or d83.__class__ is not list and d83.__class__ is not dict)) and (d83 is not None and not d83 == 'none')))): found.add('officer-missing-large-scale')
    if (d17 is True and (not ((d83 is not None and (d83 or d83.__class__ is not list and d83.__class__ is not dict)) and (d83 is not None and not d83 == 'none')))): found.add('officer-missing-public-body')
    if ((not ((d109 is not None and (d109 or d109.__class__ is not list and d109.__class__ is not dict)) or (d110 is not None and (d110 or d110.__class__ is not list and d110.__class__ is not dict)))) and ((d44 & 2) and (not d17 is True) and (d30.__class__ is str and answers[3][d30]))): found.add('representative-missing')
    if ((d113 & 8) and (not (d118 is not None and (d118 or d118.__class__ is not list and d118.__class__ is not dict)))): found.add('consent-way-unstated')
    if ((d113 & 8) and (not ((d125 is not None and (d125 or d125.__class__ is not list and d125.__class__ is not dict)) or (d128 is not None and (d128 or d128.__class__ is not list and d128.__class__ is not dict))))): found.add('cookie-withdrawal-missing')
    if (((d2 & 4) or (d4 in ('controller', 'both') and (d148 & 1))) and (not ((d127 is not None and (d127 or d127.__class__ is not list and d127.__class__ is not dict)) and (not d146 is False)))): found.add('consent-withdrawal-missing')
    if ((d4 in ('controller', 'both') and ((d148 & 1) and (d148 & 4)) and (not d2 & 8)) and (not (not (d148 & 2)))): found.add('general-basis-multiple')
    if (((d2 & 64) and (not d2 & 128)) and (not (d2 & 32))): found.add('provision-unstated-anywhere')
    if (d4 in ('controller', 'both') and (not (d1 is not None and (d1 or d1.__class__ is not list and d1.__class__ is not dict)))): found.add('purposes-missing')
    if ((not ((d97 is not None and (d97 or d97.__class__ is not list and d97.__class__ is not dict)) or (d2 & 256))) and (d4 in ('controller', 'both') and (not (d105.__class__ is list and ('register' in d105))))): found.add('recipients-unstated')
    if ((d4 in ('controller', 'both') and d162 is True and (d99 & 2) and (d100 & 4) and (not d163 & 1)) and (not (d160 & 1))): found.add('sharing-denied-beside-processors')
    if (d4 in ('controller', 'both') and (not ((not d95 & 2) and (not d99 & 16)))): found.add('register-joint-controller-incomplete')
    if ((not (d2 & 2048)) and ((d1 is not None and (d1 or d1.__class__ is not list and d1.__class__ is not dict)) or d4 == 'processor' or (not (d105.__class__ is list and ('notice' in d105 or 'register' in d105))))): found.add('register-processing-missing')
    if ((not (d91 is not None and (d91 or d91.__class__ is not list and d91.__class__ is not dict))) and (d4 == 'processor' or (not (d105.__class__ is list and ('notice' in d105 or 'register' in d105))))): found.add('register-processor-unnamed')
    if ((not ((d74 is not None and (d74 or d74.__class__ is not list and d74.__class__ is not dict)) or (d75 is not None and (d75 or d75.__class__ is not list and d75.__class__ is not dict)) or (d66 is not None and (d66 or d66.__class__ is not list and d66.__class__ is not dict)) or (d76 is not None and (d76 or d76.__class__ is not list and d76.__class__ is not dict)))) and (d4 == 'processor' or (not (d105.__class__ is list and ('notice' in d105 or 'register' in d105))))): found.add('register-processor-unreachable')
    if (not ((d191 is not None and (d191 or d191.__class__ is not list and d191.__class__ is not dict)) or (d192 is not None and (d192 or d192.__class__ is not list and d192.__class__ is not dict)))): found.add('register-security-missing')
    if (d4 in ('controller', 'both') and (not ((d79 is not None and (d79 or d79.__class__ is not list and d79.__class__ is not dict)) or (d80 is not None and (d80 or d80.__class__ is not list and d80.__class__ is not dict)) or (d81 is not None and (d81 or d81.__class__ is not list and d81.__class__ is not dict)) or (d82 is not None and (d82 or d82.__class__ is not list and d82.__class__ is not dict)) or (d74 is not None and (d74 or d74.__class__ is not list and d74.__class__ is not dict)) or (d75 is not None and (d75 or d75.__class__ is not list and d75.__class__ is not dict)) or (d66 is not None and (d66 or d66.__class__ is not list and d66.__class__ is not dict)) or (d76 is not None and (d76 or d76.__class__ is not list and d76.__class__ is not dict)) or (d85 is not None and (d85 or d85.__class__ is not list and d85.__class__ is not dict)) or (d86 is not None and (d86 or d86.__class__ is not list and d86.__class__ is not dict)) or (d87 is not None and (d87 or d87.__class__ is not list and d87.__class__ is not dict)) or (d88 is not None and (d88 or d88.__class__ is not list and d88.__class__ is not dict)) or (d207 & 1)))): found.add('request-channel-missing')
    if ((d4 in ('controller', 'both') and ((d81 is not None and (d81 or d81.__class__ is not list and d81.__class__ is not dict)) or (d66 is not None and (d66 or d66.__class__ is not list and d66.__class__ is not dict)))) and (not ((d79 is not None and (d79 or d79.__class__ is not list and d79.__class__ is not dict)) or (d82 is not None and (d82 or d82.__class__ is not list and d82.__class__ is not dict)) or (d80 is not None and (d80 or d80.__class__ is not list and d80.__class__ is not dict)) or ((not (d81 is not None and (d81 or d81.__class__ is not list and d81.__class__ is not dict))) and ((d74 is not None and (d74 or d74.__class__ is not list and d74.__class__ is not dict)) or (d76 is not None and (d76 or d76.__class__ is not list and d76.__class__ is not dict)) or (d75 is not None and (d75 or d75.__class__ is not list and d75.__class__ is not dict)) or (d85 is not None and (d85 or d85.__class__ is not list and d85.__class__ is not dict)) or (d88 is not None and (d88 or d88.__class__ is not list and d88.__class__ is not dict)) or (d86 is not None and (d86 or d86.__class__ is not list and d86.__class__ is not dict))))))): found.add('request-channel-postal-only')
    if (d4 in ('controller', 'both') and (not ((d209 is not None and (d209 or d209.__class__ is not list and d209.__class__ is not dict)) or (d207 & 2)))): found.add('response-deadline-missing')
    if ((d4 in ('controller', 'both') and (c5 >= 3) and (d216 & 8)) and (not (len(c4) >= 2))): found.add('retention-one-for-all')
    if (d4 in ('controller', 'both') and (not (d220 is True or ((not (d220 is not None and (d220 or d220.__class__ is not list and d220.__class__ is not dict))) and ((d221 is not None and (d221 or d221.__class__ is not list and d221.__class__ is not dict)) or (d222 is not None and (d222 or d222.__class__ is not list and d222.__class__ is not dict)) or (d223 is not None and (d223 or d223.__class__ is not list and d223.__class__ is not dict)) or (d224 is not None and (d224 or d224.__class__ is not list and d224.__class__ is not dict)))) or (d225.__class__ is str and lists[d225] & 618970019642690137449562112 and holds(89, d225))))): found.add('access-missing')
    if (d4 in ('controller', 'both') and (not (d227 is True or ((not (d227 is not None and (d227 or d227.__class__ is not list and d227.__class__ is not dict))) and ((d228 is not None and (d228 or d228.__class__ is not list and d228.__class__ is not dict)) or (d229 is not None and (d229 or d229.__class__ is not list and d229.__class__ is not dict)) or (d230 is not None and (d230 or d230.__class__ is not list and d230.__class__ is not dict)) or (d231 is not None and (d231 or d231.__class__ is not list and d231.__class__ is not dict)))) or (d232.__class__ is str and lists[d232] & 618970019642690137449562112 and holds(89, d232))))): found.add('erasure-missing')
    if ((d4 in ('controller', 'both') and ((d142 is not None and (d142 or d142.__class__ is not list and d142.__class__ is not dict)) or (d2 & 16384))) and (not d235 is True)): found.add('marketing-objection-missing')
    if ((d4 in ('controller', 'both') and (not ((d142 is not None and (d142 or d142.__class__ is not list and d142.__class__ is not dict)) or (d148 & 8) or (d2 & 65536)))) and (not (d238 is True or ((not (d238 is not None and (d238 or d238.__class__ is not list and d238.__class__ is not dict))) and ((d239 is not None and (d239 or d239.__class__ is not list and d239.__class__ is not dict)) or (d240 is not None and (d240 or d240.__class__ is not list and d240.__class__ is not dict)) or (d234 is not None and (d234 or d234.__class__ is not list and d234.__class__ is not dict)) or d241 is True or (d242 is not None and (d242 or d242.__class__ is not list and d242.__class__ is not dict)))) or (d243.__class__ is str and lists[d243] & 618970019642690137449562112 and holds(89, d243))))): found.add('objection-missing-unneeded')
    if ((d4 in ('controller', 'both') and ((d142 is not None and (d142 or d142.__class__ is not list and d142.__class__ is not dict)) or (d148 & 8) or (d2 & 65536))) and (not (d238 is True or ((not (d238 is not None and (d238 or d238.__class__ is not list and d238.__class__ is not dict))) and ((d239 is not None and (d239 or d239.__class__ is not list and d239.__class__ is not dict)) or (d240 is not None and (d240 or d240.__class__ is not list and d240.__class__ is not dict)) or (d234 is not None and (d234 or d234.__class__ is not list and d234.__class__ is not dict)) or d241 is True or (d242 is not None and (d242 or d242.__class__ is not list and d242.__class__ is not dict)))) or (d235 is True and (not (d238 is not None and (d238 or d238.__class__ is not list and d238.__class__ is not dict))) and (not d148 & 8) and (d3 & 131072)) or (d243.__class__ is str and lists[d243] & 618970019642690137449562112 and holds(89, d243))))): found.add('objection-missing')
    if ((d4 in ('controller', 'both') and (d233 is not None and (d233 or d233.__class__ is not list and d233.__class__ is not dict)) and ((d238 is True or ((not (d238 is not None and (d238 or d238.__class__ is not list and d238.__class__ is not dict))) and (not (d243 is not None and (d243 or d243.__class__ is not list and d243.__class__ is not dict))))) and ((d142 is not None and (d142 or d142.__class__ is not list and d142.__class__ is not dict)) or (d148 & 8) or (d2 & 262144)))) and (not d241 is True)): found.add('objection-not-separate')
    if ((d4 in ('controller', 'both') and (not ((d148 & 16) or (d2 & 524288)))) and (not (d245 is True or ((not (d245 is not None and (d245 or d245.__class__ is not list and d245.__class__ is not dict))) and ((d246 is not None and (d246 or d246.__class__ is not list and d246.__class__ is not dict)) or (d247 is not None and (d247 or d247.__class__ is not list and d247.__class__ is not dict)) or (d248 is not None and (d248 or d248.__class__ is not list and d248.__class__ is not dict)) or (d249 is not None and (d249 or d249.__class__ is not list and d249.__class__ is not dict)))) or (d250.__class__ is str and lists[d250] & 618970019642690137449562112 and holds(89, d250))))): found.add('portability-missing-unneeded')
    if ((d4 in ('controller', 'both') and ((d148 & 16) or (d2 & 524288))) and (not (d245 is True or ((not (d245 is not None and (d245 or d245.__class__ is not list and d245.__class__ is not dict))) and ((d246 is not None and (d246 or d246.__class__ is not list and d246.__class__ is not dict)) or (d247 is not None and (d247 or d247.__class__ is not list and d247.__class__ is not dict)) or (d248 is not None and (d248 or d248.__class__ is not list and d248.__class__ is not dict)) or (d249 is not None and (d249 or d249.__class__ is not list and d249.__class__ is not dict)))) or (d250.__class__ is str and lists[d250] & 618970019642690137449562112 and holds(89, d250))))): found.add('portability-missing')
    if (d4 in ('controller', 'both') and (not (d252 is True or ((not (d252 is not None and (d252 or d252.__class__ is not list and d252.__class__ is not dict))) and ((d253 is not None and (d253 or d253.__class__ is not list and d253.__class__ is not dict)) or (d254 is not None and (d254 or d254.__class__ is not list and d254.__class__ is not dict)) or (d255 is not None and (d255 or d255.__class__ is not list and d255.__class__ is not dict)) or (d256 is not None and (d256 or d256.__class__ is not list and d256.__class__ is not dict)))) or (d257.__class__ is str and lists[d257] & 618970019642690137449562112 and holds(89, d257))))): found.add('rectification-missing')
    if (d4 in ('controller', 'both') and (not (d259 is True or ((not (d259 is not None and (d259 or d259.__class__ is not list and d259.__class__ is not dict))) and ((d260 is not None and (d260 or d260.__class__ is not list and d260.__class__ is not dict)) or (d261 is not None and (d261 or d261.__class__ is not list and d261.__class__ is not dict)) or (d262 is not None and (d262 or d262.__class__ is not list and d262.__class__ is not dict)) or (d263 is not None and (d263 or d263.__class__ is not list and d263.__class__ is not dict)))) or (d264.__class__ is str and lists[d264] & 618970019642690137449562112 and holds(89, d264))))): found.add('restriction-missing')
    if ((d4 in ('controller', 'both') and (d99 & 32)) and (not (not d306 is True))): found.add('transfer-denied-countries-unknown')
    if d24 is not None:
        v32 = d24.get('AT') if d24.__class__ is dict else None
        v33 = d24.get('DE') if d24.__class__ is dict else None
        v34 = d24.get('ES') if d24.__class__ is dict else None
        v35 = d24.get('FR') if d24.__class__ is dict else None
        if (d25 and (not (((not (v32 is not None and (v32 or v32.__class__ is not list and v32.__class__ is not dict))) or ((v32.__class__ is int or v32.__class__ is float) and v32 >= 14) or ((v32.__class__ is int or v32.__class__ is float) and v32 <= 12)) and ((not (v33 is not None and (v33 or v33.__class__ is not list and v33.__class__ is not dict))) or ((v33.__class__ is int or v33.__class__ is float) and v33 >= 16) or ((v33.__class__ is int or v33.__class__ is float) and v33 <= 12)) and ((not (v34 is not None and (v34 or v34.__class__ is not list and v34.__class__ is not dict))) or ((v34.__class__ is int or v34.__class__ is float) and v34 >= 14) or ((v34.__class__ is int or v34.__class__ is float) and v34 <= 12)) and ((not (v35 is not None and (v35 or v35.__class__ is not list and v35.__class__ is not dict))) or ((v35.__class__ is int or v35.__class__ is float) and v35 >= 15) or ((v35.__class__ is int or v35.__class__ is float) and v35 <= 12))))): found.add('consent-age-of-other-country')
        if ((d25 and (d28 or ((not d29) and d31) or d33) and ((d24.__class__ is int or d24.__class__ is float) and d24 >= 0)) and (not ((d24.__class__ is int or d24.__class__ is float) and d24 <= 16))): found.add('consent-age-too-high')
        if ((d25 and (d28 or ((not d29) and d31) or d33) and ((d24.__class__ is int or d24.__class__ is float) and d24 >= 13)) and (not ((d24.__class__ is int or d24.__class__ is float) and d24 >= 16))): found.add('consent-age-too-low')
        if ((d25 and ((d24.__class__ is int or d24.__class__ is float) and d24 >= 0)) and (not ((d24.__class__ is int or d24.__class__ is float) and d24 >= 13))): found.add('consent-age-under-thirteen')
    if d32 is not None:
        if ((d25 and (d28 or ((not d29) and d31) or d33) and ((d32.__class__ is int or d32.__class__ is float) and d32 >= 0)) and (not ((d32.__class__ is int or d32.__class__ is float) and d32 <= 16))): found.add('consent-age-too-high')
        if ((d25 and (d28 or ((not d29) and d31) or d33) and ((d32.__class__ is int or d32.__class__ is float) and d32 >= 13)) and (not ((d32.__class__ is int or d32.__class__ is float) and d32 >= 16))): found.add('consent-age-too-low')
    if d34 is not None:
        if ((d25 and (not d35)) and (not (d34.__class__ is int and d34 == 12))): found.add('minors-age-of-rights-wrong')
    if d36 is not None:
        if ((d25 and (not d35)) and (not (d36.__class__ is int and d36 == 12))): found.add('minors-age-of-rights-wrong')
    if d37 is not None:
        if ((d39 and d40) and (not d37 is True)): found.add('parental-consent-refused')
    if d23 is not None:
        v81 = d23.get('verification') if d23.__class__ is dict else None
        v82 = d23.get('parental_consent') if d23.__class__ is dict else None
        if ((d25 and v82 is True) and (not (v81 is not None and (v81 or v81.__class__ is not list and v81.__class__ is not dict)))): found.add('parental-consent-unverified')
    if d42 is not None:
        v83 = d42.get('country') if d42.__class__ is dict else None
        v84 = d42.get('name') if d42.__class__ is dict else None
        v85 = d42.get('url') if d42.__class__ is dict else None
        v86 = d42.get('address') if d42.__class__ is dict else None
        if ((d25 and (v83 is not None and (v83 or v83.__class__ is not list and v83.__class__ is not dict)) and ((v84.__class__ is str and answers[1][v84]) or ((v84.__class__ is str and answers[2][v84]) and (v84.__class__ is str and answers[3][v84])))) and (not ((v83.__class__ is str and answers[0][v83]) and ((v84 is not None and tests[0](v84, d42, run) is None) or (v84 is not None and tests[1](v84, d42, run) is None))))): found.add('authority-country-wrong')
        if ((not d46) and (d25 and d47 and d48 and ((v84.__class__ is str and answers[1][v84]) or ((v84.__class__ is str and answers[2][v84]) and (v84.__class__ is str and answers[3][v84]))) and (not (v84 is not None and tests[4](v84, d42, run) is None)))): found.add('authority-far-from-readers')
        if ((d25 and (v84.__class__ is str and lists[v84] & 64 and holds(6, v84)) and (v85 is not None and not (v85.__class__ is str and lists[v85] & 128 and holds(7, v85)))) and (not (v85.__class__ is str and answers[4][v85]))): found.add('authority-link-elsewhere')
        if ((d25 and ((v84.__class__ is str and answers[1][v84]) or ((v84.__class__ is str and answers[2][v84]) and (v84.__class__ is str and answers[3][v84]))) and (not (d46 or (v84 is not None and tests[6](v84, d42, run) is None) or (v84 is not None and tests[4](v84, d42, run) is None) or (d57 and ((v84 is not None and tests[7](v84, d42, run) is None) or (v84 is not None and tests[8](v84, d42, run) is None)))))) and (not (v84 is not None and tests[5](v84, d42, run) is None))): found.add('authority-of-other-country')
        if ((not d58) and (d25 and d29 and (not (v85.__class__ is str and answers[6][v85])) and ((d59 and (v84 is not None and tests[5](v84, d42, run) is None)) or (v84 is not None and tests[4](v84, d42, run) is None)))): found.add('authority-of-readers-unnamed')
        if ((not (v84 is not None and not (v84.__class__ is str and lists[v84] & 256 and holds(8, v84)))) and (d25 and (d42 is not None and (d42 or d42.__class__ is not list and d42.__class__ is not dict)) and (not ((v84.__class__ is str and answers[1][v84]) or (v85.__class__ is str and answers[6][v85]))))): found.add('authority-unnamed')
        if ((not ((v85 is not None and (v85 or v85.__class__ is not list and v85.__class__ is not dict)) or (v86 is not None and (v86 or v86.__class__ is not list and v86.__class__ is not dict)))) and (d25 and ((v84 is not None and not (v84.__class__ is str and lists[v84] & 256 and holds(8, v84))) and (v84.__class__ is str and answers[5][v84])))): found.add('authority-unreachable')
    if d43 is not None:
        if ((d25 and d49 and (not d50)) and (not (d43 is not None and not (d43.__class__ is str and lists[d43] & 32 and holds(5, d43))))): found.add('authority-federal-for-company')
        if ((d25 and (not ((d47 and d51) or (d52 and d55) or ((d43.__class__ is str and lists[d43] & 256 and holds(8, d43)) and (d43.__class__ is str and lists[d43] & 512 and holds(9, d43))) or (d43.__class__ is str and answers[1][d43])))) and (not (d43.__class__ is str and answers[5][d43]))): found.add('authority-not-supervisory')
        if ((d25 and (not (d43.__class__ is str and lists[d43] & 1024 and holds(10, d43)))) and (not (d43 is not None and not (d43.__class__ is str and lists[d43] & 128 and holds(7, d43))))): found.add('authority-outdated')
        if ((d25 and (not ((d43.__class__ is str and lists[d43] & 256 and holds(8, d43)) or (d43.__class__ is str and lists[d43] & 128 and holds(7, d43)) or ((d43.__class__ is str and answers[2][d43]) and (d43.__class__ is str and answers[3][d43])) or (d43.__class__ is str and answers[7][d43])))) and (not (d43.__class__ is str and answers[1][d43]))): found.add('authority-unknown')
    if d54 is not None:
        if ((d25 and (not ((d47 and d51) or (d52 and d55) or ((d54.__class__ is str and lists[d54] & 256 and holds(8, d54)) and (d54.__class__ is str and lists[d54] & 512 and holds(9, d54))) or (d54.__class__ is str and answers[1][d54])))) and (not (d54.__class__ is str and answers[5][d54]))): found.add('authority-not-supervisory')
    if d61 is not None:
        if ((d25 and (not (d61.__class__ is str and lists[d61] & 1024 and holds(10, d61)))) and (not (d61 is not None and not (d61.__class__ is str and lists[d61] & 128 and holds(7, d61))))): found.add('authority-outdated')
    if d63 is not None:
        if ((d25 and (not (d63.__class__ is str and lists[d63] & 1024 and holds(10, d63)))) and (not (d63 is not None and not (d63.__class__ is str and lists[d63] & 128 and holds(7, d63))))): found.add('authority-outdated')
        if ((d63 is not None and not (d63.__class__ is str and lists[d63] & 4294967296 and holds(32, d63))) and (not (((d63.__class__ is str and len(d63) > 1) and (d63.__class__ is str and d63.startswith(('/',)))) or (d63 is not None and (d63.__class__ is not str or answers[10][d63])) or (((d63 is not None and not (d63.__class__ is str and lists[d63] & 274877906944 and holds(38, d63))) and (d63.__class__ is str and answers[11][d63])) and (not (d63.__class__ is str and answers[12][d63])))))): found.add('web-address-unusable')
    if d68 is not None:
        if ((d25 and (not (d68.__class__ is str and lists[d68] & 8192 and holds(13, d68)))) and (not (d68 is not None and not (d68.__class__ is str and lists[d68] & 16384 and holds(14, d68))))): found.add('complaint-conditional')
    if d101 is not None:
        if ((not (d101.__class__ is str and lists[d101] & 262144 and holds(18, d101))) and (not (d101 is not None and not (d101.__class__ is str and lists[d101] & 131072 and holds(17, d101))))): found.add('officer-conflict-of-interests')
    if d85 is not None:
        if ((not (d85.__class__ is str and d85.startswith(('fg', 'dpo', 'functionaris', 'privacy', 'avg', 'gdpr')))) and (not (not ((d85.__class__ is str and d85.startswith(('info@', 'contact@', 'kantoor@', 'office@', 'mail@', 'algemeen@', 'receptie@', 'administratie@', 'secretariaat@', 'klantenservice@', 'support@'))) or (d85 is not None and tests[12](d85, d85, run) is None))))): found.add('officer-mailbox-shared')
        if ((d85 is not None and not (d85.__class__ is str and lists[d85] & 4294967296 and holds(32, d85))) and (not (d85 is not None and (d85.__class__ is not str or answers[8][d85])))): found.add('email-address-malformed')
    if d83 is not None:
        v113 = d83.get('registered_with_authority') if d83.__class__ is dict else None
        v114 = d83.get('contact') if d83.__class__ is dict else None
        v115 = v114.get('email') if v114.__class__ is dict else None
        v116 = v114.get('phone') if v114.__class__ is dict else None
        v117 = v114.get('address') if v114.__class__ is dict else None
        v118 = v114.get('form') if v114.__class__ is dict else None
        v422 = d83.get('name') if d83.__class__ is dict else None
        if (((d83 is not None and not d83 == 'none') and (d83 is not None and (d83 or d83.__class__ is not list and d83.__class__ is not dict))) and (not (v113 is not None and (v113 or v113.__class__ is not list and v113.__class__ is not dict)))): found.add('officer-registration-unstated')
        if (((d83 is not None and not d83 == 'none') and (d83 is not None and (d83 or d83.__class__ is not list and d83.__class__ is not dict))) and (not ((v115 is not None and (v115 or v115.__class__ is not list and v115.__class__ is not dict)) or (v116 is not None and (v116 or v116.__class__ is not list and v116.__class__ is not dict)) or (v117 is not None and (v117 or v117.__class__ is not list and v117.__class__ is not dict)) or (v118 is not None and (v118 or v118.__class__ is not list and v118.__class__ is not dict))))): found.add('officer-unreachable')
        if (((d83 is not None and not d83 == 'none') and (d83 is not None and (d83 or d83.__class__ is not list and d83.__class__ is not dict))) and (not (v422 is not None and (v422 or v422.__class__ is not list and v422.__class__ is not dict)))): found.add('register-officer-unnamed')
    if d104 is not None:
        if (not d104 is True): found.add('officer-unregistered')
    if d108 is not None:
        if ((not d59) and (not (d108.__class__ is str and answers[0][d108]))): found.add('representative-elsewhere')
        if (((not d59) and d48 and (d108.__class__ is str and answers[0][d108])) and (not (d108 is not None and (d108 in there[1] if d108.__class__ is str else tests[13](d108, d108, run) is None)))): found.add('representative-far-from-people')
    if d107 is not None:
        v120 = d107.get('contact') if d107.__class__ is dict else None
        v121 = v120.get('email') if v120.__class__ is dict else None
        v122 = v120.get('phone') if v120.__class__ is dict else None
        v123 = v120.get('address') if v120.__class__ is dict else None
        v124 = v120.get('form') if v120.__class__ is dict else None
        v125 = d107.get('name') if d107.__class__ is dict else None
        if ((v125 is not None and (v125 or v125.__class__ is not list and v125.__class__ is not dict)) and (not ((v121 is not None and (v121 or v121.__class__ is not list and v121.__class__ is not dict)) or (v122 is not None and (v122 or v122.__class__ is not list and v122.__class__ is not dict)) or (v123 is not None and (v123 or v123.__class__ is not list and v123.__class__ is not dict)) or (v124 is not None and (v124 or v124.__class__ is not list and v124.__class__ is not dict))))): found.add('representative-unreachable')
    if d118 is not None:
        if ((not (d119 and d120)) and (not d118 == 'explicit_choice')): found.add('consent-implied')
    if d123 is not None:
        if (not ((d123.__class__ is int or d123.__class__ is float) and d123 <= 1)): found.add('cookie-refusal-hidden')
    if d124 is not None:
        if (d50 and (not d124 is False)): found.add('cookie-wall-public-body')
        if ((not d50) and (not d124 is False)): found.add('cookie-wall')
    if d117 is not None:
        v149 = d117.get('mode') if d117.__class__ is dict else None
        v150 = d117.get('refuse_layer') if d117.__class__ is dict else None
        v151 = d117.get('withdraw') if d117.__class__ is dict else None
        if (((v149 is not None and (v149 or v149.__class__ is not list and v149.__class__ is not dict)) or (v150 is not None and (v150 or v150.__class__ is not list and v150.__class__ is not dict)) or (v151 is not None and (v151 or v151.__class__ is not list and v151.__class__ is not dict))) and (not d119)): found.add('cookies-unlisted')
    if d74 is not None:
        if ((d74 is not None and not (d74.__class__ is str and lists[d74] & 4294967296 and holds(32, d74))) and (not (d74 is not None and (d74.__class__ is not str or answers[8][d74])))): found.add('email-address-malformed')
        if (d25 and (not ((d74 is not None and not (d74.__class__ is str and lists[d74] & 8589934592 and holds(33, d74))) or (d74 is not None and tests[19](d74, d74, run) is None)))): found.add('free-mail-beside-own-domain')
        if ((d25 and (not (d74.__class__ is str and lists[d74] & 8589934592 and holds(33, d74)))) and (not (d74 is not None and tests[25](d74, d74, run) is None))): found.add('request-channel-unrelated')
    if d135 is not None:
        if ((d135 is not None and not (d135.__class__ is str and lists[d135] & 4294967296 and holds(32, d135))) and (not (d135 is not None and (d135.__class__ is not str or answers[8][d135])))): found.add('email-address-malformed')
    if d79 is not None:
        if ((d79 is not None and not (d79.__class__ is str and lists[d79] & 4294967296 and holds(32, d79))) and (not (d79 is not None and (d79.__class__ is not str or answers[8][d79])))): found.add('email-address-malformed')
        if (d25 and (not ((d79 is not None and not (d79.__class__ is str and lists[d79] & 8589934592 and holds(33, d79))) or (d79 is not None and tests[19](d79, d79, run) is None)))): found.add('free-mail-beside-own-domain')
        if ((d25 and (not (d79.__class__ is str and lists[d79] & 8589934592 and holds(33, d79)))) and (not (d79 is not None and tests[25](d79, d79, run) is None))): found.add('request-channel-unrelated')
    if d72 is not None:
        if ((d72 is not None and not (d72.__class__ is str and lists[d72] & 4294967296 and holds(32, d72))) and (not (d72 is not None and (d72.__class__ is not str or answers[8][d72])))): found.add('email-address-malformed')
    if d76 is not None:
        if (d25 and (not (d76 is not None and tests[18](d76, d76, run) is None))): found.add('form-of-unknown-owner')
        if (not (not (d76.__class__ is str and d76.startswith(('http://', 'HTTP://', 'Http://'))))): found.add('web-address-insecure')
        if ((d76 is not None and not (d76.__class__ is str and lists[d76] & 4294967296 and holds(32, d76))) and (not (((d76.__class__ is str and len(d76) > 1) and (d76.__class__ is str and d76.startswith(('/',)))) or (d76 is not None and (d76.__class__ is not str or answers[10][d76])) or (((d76 is not None and not (d76.__class__ is str and lists[d76] & 274877906944 and holds(38, d76))) and (d76.__class__ is str and answers[11][d76])) and (not (d76.__class__ is str and answers[12][d76])))))): found.add('web-address-unusable')
    if d82 is not None:
        if (d25 and (not (d82 is not None and tests[18](d82, d82, run) is None))): found.add('form-of-unknown-owner')
        if (not (not (d82.__class__ is str and d82.startswith(('http://', 'HTTP://', 'Http://'))))): found.add('web-address-insecure')
        if ((d82 is not None and not (d82.__class__ is str and lists[d82] & 4294967296 and holds(32, d82))) and (not (((d82.__class__ is str and len(d82) > 1) and (d82.__class__ is str and d82.startswith(('/',)))) or (d82 is not None and (d82.__class__ is not str or answers[10][d82])) or (((d82 is not None and not (d82.__class__ is str and lists[d82] & 274877906944 and holds(38, d82))) and (d82.__class__ is str and answers[11][d82])) and (not (d82.__class__ is str and answers[12][d82])))))): found.add('web-address-unusable')
    if d93 is not None:
        if ((d31 and (d93 is not None and not (d93.__class__ is str and lists[d93] & 4294967296 and holds(32, d93)))) and (not (d93 is not None and (d93.__class__ is not str or answers[9][d93])))): found.add('registration-number-malformed')
    if d139 is not None:
        if (not (not (d139.__class__ is str and d139.startswith(('http://', 'HTTP://', 'Http://'))))): found.add('web-address-insecure')
        if ((d139 is not None and not (d139.__class__ is str and lists[d139] & 4294967296 and holds(32, d139))) and (not (((d139.__class__ is str and d139.startswith(('/',))) and (d139.__class__ is str and len(d139) > 1)) or (d139 is not None and (d139.__class__ is not str or answers[10][d139])) or (((d139 is not None and not (d139.__class__ is str and lists[d139] & 274877906944 and holds(38, d139))) and (d139.__class__ is str and answers[11][d139])) and (not (d139.__class__ is str and answers[12][d139])))))): found.add('web-address-unusable')
    if d88 is not None:
        if (not (not (d88.__class__ is str and d88.startswith(('http://', 'HTTP://', 'Http://'))))): found.add('web-address-insecure')
        if ((d88 is not None and not (d88.__class__ is str and lists[d88] & 4294967296 and holds(32, d88))) and (not (((d88.__class__ is str and len(d88) > 1) and (d88.__class__ is str and d88.startswith(('/',)))) or (d88 is not None and (d88.__class__ is not str or answers[10][d88])) or (((d88 is not None and not (d88.__class__ is str and lists[d88] & 274877906944 and holds(38, d88))) and (d88.__class__ is str and answers[11][d88])) and (not (d88.__class__ is str and answers[12][d88])))))): found.add('web-address-unusable')
    if d140 is not None:
        if (not (not (d140.__class__ is str and d140.startswith(('http://', 'HTTP://', 'Http://'))))): found.add('web-address-insecure')
        if ((d140 is not None and not (d140.__class__ is str and lists[d140] & 4294967296 and holds(32, d140))) and (not (((d140.__class__ is str and d140.startswith(('/',))) and (d140.__class__ is str and len(d140) > 1)) or (d140 is not None and (d140.__class__ is not str or answers[10][d140])) or (((d140 is not None and not (d140.__class__ is str and lists[d140] & 274877906944 and holds(38, d140))) and (d140.__class__ is str and answers[11][d140])) and (not (d140.__class__ is str and answers[12][d140])))))): found.add('web-address-unusable')
    if d141 is not None:
        if (not (not (d141.__class__ is str and d141.startswith(('http://', 'HTTP://', 'Http://'))))): found.add('web-address-insecure')
        if ((d141 is not None and not (d141.__class__ is str and lists[d141] & 4294967296 and holds(32, d141))) and (not (((d141.__class__ is str and d141.startswith(('/',))) and (d141.__class__ is str and len(d141) > 1)) or (d141 is not None and (d141.__class__ is not str or answers[10][d141])) or (((d141 is not None and not (d141.__class__ is str and lists[d141] & 274877906944 and holds(38, d141))) and (d141.__class__ is str and answers[11][d141])) and (not (d141.__class__ is str and answers[12][d141])))))): found.add('web-address-unusable')
    if d125 is not None:
        if (not (not (d125.__class__ is str and d125.startswith(('http://', 'HTTP://', 'Http://'))))): found.add('web-address-insecure')
    if d177 is not None:
        v358 = d177.get('exempt') if d177.__class__ is dict else None
        v359 = d177.get('kept') if d177.__class__ is dict else None
        if ((v358 is True and (not v359 is True) and d178 and d179) and (not (v358 is not None and not (v358 is True)))): found.add('register-exemption-regular')
        if ((v358 is True and (not v359 is True) and d180) and (not (v358 is not None and not (v358 is True)))): found.add('register-exemption-sensitive')
        if ((v358 is True and (not (v359 is True or d186)) and d187 and d188) and (not (v358 is not None and not (v358 is True)))): found.add('register-exemption-unshown')
        if (v359 is False and (not v358 is True)): found.add('register-not-kept')
    if d181 is not None:
        if ((d183 and (not d185)) and (not ((d181.__class__ is int or d181.__class__ is float) and d181 <= 249))): found.add('register-exemption-size')
    if d194 is not None:
        if (d25 and (not d194 is False)): found.add('extension-automatic')
    if d193 is not None:
        v427 = d193.get('inform_within') if d193.__class__ is dict else None
        if ((d25 and (d193 is not None and (d193 or d193.__class__ is not list and d193.__class__ is not dict))) and (not (v427 is not None and (v427 or v427.__class__ is not list and v427.__class__ is not dict)))): found.add('extension-notice-missing')
    if d195 is not None:
        if (d25 and (not d195 is True)): found.add('extension-reasons-missing')
    if d196 is not None:
        if ((d25 and (d196 is not None and (d196.__class__ is not str or answers[15][d196]))) and (not (d196 is not None and (d196.__class__ is not str or answers[16][d196])))): found.add('extension-sometimes-told-late')
        if (d25 and (not (d196 is not None and (d196.__class__ is not str or answers[15][d196])))): found.add('extension-told-late')
    if d197 is not None:
        if ((d25 and (d197 is not None and (d197.__class__ is not str or answers[25][d197]))) and (not (d197 is not None and (d197.__class__ is not str or answers[24][d197])))): found.add('extension-sometimes-too-long')
        if (d25 and (not (d197 is not None and (d197.__class__ is not str or answers[25][d197])))): found.add('extension-too-long')
    if d198 is not None:
        v428 = d198.get('only_if') if d198.__class__ is dict else None
        if ((not (v428 is not None and (v428 or v428.__class__ is not list and v428.__class__ is not dict))) and (d25 and (d198 is not None and (d198 or d198.__class__ is not list and d198.__class__ is not dict)) and (d198 is not None and not d198 == 'none'))): found.add('fee-charged')
    if d200 is not None:
        if (d25 and (not d200 in ('never', 'if_no_other_way'))): found.add('identity-copy-demanded')
    if d199 is not None:
        v429 = d199.get('mask') if d199.__class__ is dict else None
        v430 = d199.get('document_copy') if d199.__class__ is dict else None
        if ((d25 and v430 == 'if_no_other_way') and (not (v429.__class__ is list and ('bsn' in v429 and 'photo' in v429)))): found.add('identity-copy-unmasked')
    if d201 is not None:
        if ((d25 and (not (d202 or d204))) and (not d201 == 'on_doubt')): found.add('identity-proof-always')
    if d205 is not None:
        v431 = d205.get('mentions') if d205.__class__ is dict else None
        v432 = d205.get('reasons') if d205.__class__ is dict else None
        if ((d25 and (d205 is not None and (d205 or d205.__class__ is not list and d205.__class__ is not dict))) and (not ((not v432 is False) and (v431.__class__ is list and ('complaint' in v431 and 'court' in v431))))): found.add('refusal-incomplete')
    if d206 is not None:
        if (d25 and (not (d206 is not None and (d206.__class__ is not str or answers[15][d206])))): found.add('refusal-late')
        if ((d25 and (d206 is not None and (d206.__class__ is not str or answers[15][d206]))) and (not (d206 is not None and (d206.__class__ is not str or answers[16][d206])))): found.add('refusal-sometimes-late')
    if d209 is not None:
        if ((d25 and (d209 is not None and tests[27](d209, d209, run) is None)) and (not (d209 is not None and tests[26](d209, d209, run) is None))): found.add('response-deadline-sometimes-late')
        if (d25 and (not (d209 is not None and tests[27](d209, d209, run) is None))): found.add('response-deadline-too-long')
    if d234 is not None:
        if ((d25 and d236) and (not (d234 is not None and not (d234.__class__ is str and lists[d234] & 1237940039285380274899124224 and holds(90, d234))))): found.add('marketing-objection-conditional')
    if d266 is not None:
        if (not (d266 is not None and (d266.__class__ is not str or answers[38][d266]))): found.add('breach-notification-late')
    if d267 is not None:
        if (not (d267 is not None and (d267.__class__ is not str or answers[39][d267]))): found.add('breach-processor-late')
        if ((d267 is not None and (d267.__class__ is not str or answers[39][d267])) and (not (d267 is not None and (d267.__class__ is not str or answers[40][d267])))): found.add('breach-processor-slow')
    if d268 is not None:
        if (d269 and (not d268 is False)): found.add('special-data-denied')
    if d26 is not None:
        v918 = d26.get('countries') if d26.__class__ is dict else None
        v919 = d26.get('languages') if d26.__class__ is dict else None
        v929 = 0
        v930 = -1
        if v919.__class__ is list:
            for i96 in v919:
                if i96 is not None:
                    m = 0
                    if (i96.__class__ is str and i96.startswith(('nl',))): m |= 1
                    v929 |= m
                    v930 &= m
        if ((not (d280 or d272)) and (d25 and (not (v919 is not None and (v919 or v919.__class__ is not list and v919.__class__ is not dict))) and (d279 or d274) and (v918.__class__ is list and ('NL' in v918)))): found.add('audience-language-unstated')
        if ((not (d280 or d272)) and (d25 and (v929 & 1) and (d279 or d274) and (v918.__class__ is list and ('NL' in v918)))): found.add('dutch-text-missing')
    if d302 is not None:
        if (not (d302 is not None and (d302.__class__ is not str or answers[41][d302]))): found.add('review-date-ahead')
        if (not (d302 is not None and (d302.__class__ is not str or answers[45][d302]))): found.add('statement-date-impossible')
    if d305 is not None:
        if (not (d305 is not None and (d305.__class__ is not str or answers[45][d305]))): found.add('statement-date-impossible')
    if d136 is not None:
        v963 = d136.get('effective_date') if d136.__class__ is dict else None
        v964 = d136.get('version') if d136.__class__ is dict else None
        v965 = d136.get('last_reviewed') if d136.__class__ is dict else None
        v966 = d136.get('file') if d136.__class__ is dict else None
        v967 = d136.get('url') if d136.__class__ is dict else None
        v968 = d136.get('title') if d136.__class__ is dict else None
        if (((v966 is not None and (v966 or v966.__class__ is not list and v966.__class__ is not dict)) or (v967 is not None and (v967 or v967.__class__ is not list and v967.__class__ is not dict)) or (v968 is not None and (v968 or v968.__class__ is not list and v968.__class__ is not dict))) and (not ((v963 is not None and (v963 or v963.__class__ is not list and v963.__class__ is not dict)) or (v964 is not None and (v964 or v964.__class__ is not list and v964.__class__ is not dict)) or (v965 is not None and (v965 or v965.__class__ is not list and v965.__class__ is not dict))))): found.add('statement-date-missing')
        if (((v963 is not None and (v963.__class__ is not str or answers[47][v963])) or (v965 is not None and (v965.__class__ is not str or answers[47][v965]))) and (not ((v963 is not None and (v963.__class__ is not str or answers[46][v963])) or (v965 is not None and (v965.__class__ is not str or answers[46][v965]))))): found.add('statement-not-reviewed-this-year')
        if (((v963 is not None and (v963 or v963.__class__ is not list and v963.__class__ is not dict)) or (v965 is not None and (v965 or v965.__class__ is not list and v965.__class__ is not dict)) or (v964.__class__ is str and answers[48][v964])) and (not ((v963 is not None and (v963.__class__ is not str or answers[47][v963])) or (v965 is not None and (v965.__class__ is not str or answers[47][v965]))))): found.add('statement-not-reviewed')
    return {
        'd13': d13,
        'd18': d18,
        'd22': d22,
        'd25': d25,
        'd28': d28,
        'd31': d31,
        'd35': d35,
        'd50': d50,
        'd60': d60,
        'd62': d62,
        'd64': d64,
        'd67': d67,
        'd69': d69,
        'd98': d98,
        'd106': d106,
        'd115': d115,
        'd116': d116,
        'd119': d119,
        'd121': d121,
        'd122': d122,
        'd129': d129,
        'd130': d130,
        'd131': d131,
        'd132': d132,
        'd133': d133,
        'd138': d138,
        'd143': d143,
        'd145': d145,
        'd150': d150,
        'd151': d151,
        'd152': d152,
        'd153': d153,
        'd154': d154,
        'd157': d157,
        'd165': d165,
        'd166': d166,
        'd170': d170,
        'd171': d171,
        'd172': d172,
        'd173': d173,
        'd174': d174,
        'd175': d175,
        'd176': d176,
        'd189': d189,
        'd210': d210,
        'd211': d211,
        'd214': d214,
        'd217': d217,
        'd218': d218,
        'd236': d236,
        'd237': d237,
        'd270': d270,
        'd272': d272,
        'd274': d274,
        'd278': d278,
        'd279': d279,
        'd283': d283,
        'd285': d285,
        'd288': d288,
        'd289': d289,
        'd290': d290,
        'd293': d293,
        'd294': d294,
        'd295': d295,
        'd296': d296,
        'd297': d297,
        'd298': d298,
        'd299': d299,
        'd300': d300,
        'd301': d301,
        'd303': d303,
        'd304': d304,
        'd307': d307,
        'd308': d308,
        'd309': d309,
        'd310': d310,
        'd311': d311,
    }


# purposes[*]
def group_0(root, d, run, tests, answers, there, lists, holds, found):
    d13, d18, d22, d25, d31, d50, d106, d138, d143, d145, d150, d151, d152, d153, d176, d189, d270, = [d[name] for name in ['d13', 'd18', 'd22', 'd25', 'd31', 'd50', 'd106', 'd138', 'd143', 'd145', 'd150', 'd151', 'd152', 'd153', 'd176', 'd189', 'd270']]
    n1_0 = root.get('purposes') if root.__class__ is dict else None
    if n1_0.__class__ is list:
        for n1 in n1_0:
            if n1 is not None:
                v3 = n1.get('automated_decisions') if n1.__class__ is dict else None
                v4 = v3.get('ground') if v3.__class__ is dict else None
                v5 = v3.get('law') if v3.__class__ is dict else None
                v6 = n1.get('role') if n1.__class__ is dict else None
                v7 = v3.get('effect') if v3.__class__ is dict else None
                v8 = v3.get('human') if v3.__class__ is dict else None
                v9 = v3.get('logic') if v3.__class__ is dict else None
                v10 = v3.get('consequences') if v3.__class__ is dict else None
                v11 = n1.get('special_categories') if n1.__class__ is dict else None
                v16 = n1.get('data') if n1.__class__ is dict else None
                v23 = v3.get('profiling') if v3.__class__ is dict else None
                v24 = v3.get('safeguards') if v3.__class__ is dict else None
                v31 = n1.get('tags') if n1.__class__ is dict else None
                v119 = n1.get('on_behalf_of') if n1.__class__ is dict else None
                v173 = n1.get('legal_basis') if n1.__class__ is dict else None
                v186 = n1.get('consent') if n1.__class__ is dict else None
                v187 = v186.get('how_given') if v186.__class__ is dict else None
                v190 = v186.get('free_because') if v186.__class__ is dict else None
                v192 = n1.get('public_task') if n1.__class__ is dict else None
                v193 = n1.get('data_subjects') if n1.__class__ is dict else None
                v196 = v186.get('how_withdrawn') if v186.__class__ is dict else None
                v198 = n1.get('basis') if n1.__class__ is dict else None
                v228 = n1.get('source') if n1.__class__ is dict else None
                v229 = v228.get('kind') if v228.__class__ is dict else None
                v230 = n1.get('further_purposes') if n1.__class__ is dict else None
                v250 = n1.get('notice_exempt') if n1.__class__ is dict else None
                v274 = n1.get('interest') if n1.__class__ is dict else None
                v296 = n1.get('description') if n1.__class__ is dict else None
                v297 = n1.get('notice_exempt_reason') if n1.__class__ is dict else None
                v298 = n1.get('safeguards') if n1.__class__ is dict else None
                v299 = n1.get('notice_within') if n1.__class__ is dict else None
                v300 = n1.get('provision') if n1.__class__ is dict else None
                v301 = v300.get('consequences') if v300.__class__ is dict else None
                v302 = v300.get('requirement') if v300.__class__ is dict else None
                v322 = v228.get('public') if v228.__class__ is dict else None
                v323 = v228.get('from') if v228.__class__ is dict else None
                v326 = n1.get('name') if n1.__class__ is dict else None
                v357 = n1.get('retention') if n1.__class__ is dict else None
                v424 = n1.get('recipients') if n1.__class__ is dict else None
                v503 = n1.get('archiving') if n1.__class__ is dict else None
                v808 = n1.get('dpia') if n1.__class__ is dict else None
                v809 = v808.get('reference') if v808.__class__ is dict else None
                v810 = v808.get('not_needed_because') if v808.__class__ is dict else None
                v811 = v808.get('done') if v808.__class__ is dict else None
                v812 = n1.get('large_scale') if n1.__class__ is dict else None
                v813 = n1.get('systematic_monitoring') if n1.__class__ is dict else None
                v814 = n1.get('criminal_data') if n1.__class__ is dict else None
                v843 = n1.get('national_id') if n1.__class__ is dict else None
                v844 = v843.get('law') if v843.__class__ is dict else None
                v851 = v186.get('explicit') if v186.__class__ is dict else None
                v852 = v814.get('law') if v814.__class__ is dict else None
                v857 = n1.get('identity_document') if n1.__class__ is dict else None
                v858 = v857.get('law') if v857.__class__ is dict else None
                v863 = v857.get('necessary_because') if v857.__class__ is dict else None
                v916 = v814.get('works_council_rules') if v814.__class__ is dict else None
                v13 = 0
                v14 = -1
                if v11.__class__ is list:
                    for i2 in v11:
                        if i2 is not None:
                            v15 = i2.get('condition') if i2.__class__ is dict else None
                            v825 = i2.get('alternative') if i2.__class__ is dict else None
                            v826 = i2.get('data') if i2.__class__ is dict else None
                            v834 = i2.get('law') if i2.__class__ is dict else None
                            v835 = i2.get('public_interest') if i2.__class__ is dict else None
                            v828 = 0
                            v829 = -1
                            i88 = v826
                            if i88 is not None:
                                m = d13.get(i88) if i88.__class__ is str else None
                                if m is not None:
                                    v828 |= m
                                    v829 &= m
                            m = 0
                            if v15 in ('explicit_consent', 'substantial_public_interest'): m |= 1
                            if v15 == 'explicit_consent': m |= 2
                            if (v15 == 'explicit_consent' and (not (v825 is not None and (v825 or v825.__class__ is not list and v825.__class__ is not dict))) and (v828 & 8192)): m |= 4
                            if (v15 == 'substantial_public_interest' and (not (v835 is not None and (v835 or v835.__class__ is not list and v835.__class__ is not dict))) and (v834.__class__ is str and lists[v834] & 158456325028528675187087900672 and holds(97, v834))): m |= 8
                            if ((not (v834 is not None and (v834 or v834.__class__ is not list and v834.__class__ is not dict))) and (v828 & 8192) and v15 in ('employment_social_security', 'health_care', 'public_health', 'made_public')): m |= 16
                            if (not (v826 is not None and (v826 or v826.__class__ is not list and v826.__class__ is not dict))): m |= 32
                            if (not (v15 is not None and (v15 or v15.__class__ is not list and v15.__class__ is not dict))): m |= 64
                            if ((not (v834 is not None and (v834 or v834.__class__ is not list and v834.__class__ is not dict))) and v15 in ('substantial_public_interest', 'archiving_research')): m |= 128
                            if ((not (v834 is not None and (v834 or v834.__class__ is not list and v834.__class__ is not dict))) and (not v828 & 8192) and v15 in ('employment_social_security', 'health_care', 'public_health')): m |= 256
                            v13 |= m
                            v14 &= m
                v19 = 0
                v20 = -1
                if v16.__class__ is list:
                    for i3 in v16:
                        if i3 is not None:
                            m = d13.get(i3) if i3.__class__ is str else None
                            if m is not None:
                                v19 |= m
                                v20 &= m
                v177 = 0
                v178 = -1
                c2 = 0
                if v173.__class__ is list:
                    for i24 in v173:
                        if i24 is not None:
                            v179 = i24.get('basis') if i24.__class__ is dict else None
                            v180 = i24.get('interest') if i24.__class__ is dict else None
                            v181 = i24.get('balancing_test') if i24.__class__ is dict else None
                            v183 = i24.get('applies_to') if i24.__class__ is dict else None
                            v271 = i24.get('law') if i24.__class__ is dict else None
                            m = 0
                            if (v179 == 'legitimate_interests' and (v180 is not None and (v180 or v180.__class__ is not list and v180.__class__ is not dict)) and (not (v181 is not None and (v181 or v181.__class__ is not list and v181.__class__ is not dict)))): m |= 1
                            if (not (v183 is not None and (v183 or v183.__class__ is not list and v183.__class__ is not dict))): m |= 2
                            if v179 == 'consent': m |= 4
                            if (v179 is not None and not v179 == 'consent'): m |= 8
                            if (v179 == 'contract' and (not (v183 is not None and (v183 or v183.__class__ is not list and v183.__class__ is not dict)))): m |= 16
                            if v179 == 'legitimate_interests': m |= 32
                            if v179 in ('legal_obligation', 'contract'): m |= 64
                            if v179 == 'legal_obligation': m |= 128
                            if (v179 is not None and (v179 or v179.__class__ is not list and v179.__class__ is not dict)): m |= 256
                            if v179 == 'contract': m |= 512
                            if v179 == 'vital_interests': m |= 1024
                            if v179 == 'public_task': m |= 2048
                            if (v179 == 'legal_obligation' and ((not (v271 is not None and (v271 or v271.__class__ is not list and v271.__class__ is not dict))) and (not (v183 is not None and (v183 or v183.__class__ is not list and v183.__class__ is not dict))))): m |= 4096
                            if ((not (v271 is not None and (v271 or v271.__class__ is not list and v271.__class__ is not dict))) and (v179 == 'legal_obligation' or (v179 == 'public_task' and (not d18)))): m |= 8192
                            if ((v180.__class__ is str and len(v180) < 36) and (v180.__class__ is str and answers[13][v180])): m |= 16384
                            if ((v180.__class__ is str and len(v180) < 27) and (v180 is not None and not (v180.__class__ is str and lists[v180] & 17592186044416 and holds(44, v180))) and (v180.__class__ is str and answers[14][v180])): m |= 32768
                            if (v179 == 'legitimate_interests' and (not (v180 is not None and (v180 or v180.__class__ is not list and v180.__class__ is not dict)))): m |= 65536
                            if (v179 == 'public_task' and (not (v271 is not None and (v271 or v271.__class__ is not list and v271.__class__ is not dict)))): m |= 131072
                            if v179 in ('contract', 'legitimate_interests'): m |= 262144
                            if (v179 == 'vital_interests' and (not (v183 is not None and (v183 or v183.__class__ is not list and v183.__class__ is not dict)))): m |= 524288
                            if m & 256: c2 += 1
                            v177 |= m
                            v178 &= m
                v194 = 0
                v195 = -1
                if v193.__class__ is list:
                    for i25 in v193:
                        if i25 is not None:
                            m = 0
                            if ((i25.__class__ is str and lists[i25] & 549755813888 and holds(39, i25)) and (i25 is not None and not (i25.__class__ is str and lists[i25] & 1099511627776 and holds(40, i25)))): m |= 1
                            if (i25.__class__ is str and lists[i25] & 2199023255552 and holds(41, i25)): m |= 2
                            if (i25.__class__ is str and lists[i25] & 4398046511104 and holds(42, i25)): m |= 4
                            if (i25.__class__ is str and lists[i25] & 316912650057057350374175801344 and holds(98, i25)): m |= 8
                            if (i25.__class__ is str and lists[i25] & 1267650600228229401496703205376 and holds(100, i25)): m |= 16
                            v194 |= m
                            v195 &= m
                v234 = 0
                v235 = -1
                if v230.__class__ is list:
                    for i30 in v230:
                        if i30 is not None:
                            v236 = i30.get('informed') if i30.__class__ is dict else None
                            v237 = i30.get('compatible_because') if i30.__class__ is dict else None
                            v238 = i30.get('purpose') if i30.__class__ is dict else None
                            m = 0
                            if ((((not (v236 is not None and (v236 or v236.__class__ is not list and v236.__class__ is not dict))) and ((v237 is not None and (v237 or v237.__class__ is not list and v237.__class__ is not dict)) or (v238.__class__ is str and lists[v238] & 8796093022208 and holds(43, v238)))) or (v236 is True and (not (v237 is not None and (v237 or v237.__class__ is not list and v237.__class__ is not dict))) and (not (v238.__class__ is str and lists[v238] & 8796093022208 and holds(43, v238))))) and (not ((v238 is not None and (v238 in there[5] if v238.__class__ is str else tests[21](v238, i30, run) is None)) or (v238 is not None and (v238 in there[6] if v238.__class__ is str else tests[22](v238, i30, run) is None))))): m |= 1
                            if ((not (v237 is not None and (v237 or v237.__class__ is not list and v237.__class__ is not dict))) and (not (v236 is True or (v238.__class__ is str and lists[v238] & 8796093022208 and holds(43, v238)) or (v238 is not None and (v238 in there[5] if v238.__class__ is str else tests[21](v238, i30, run) is None)) or (v238 is not None and (v238 in there[6] if v238.__class__ is str else tests[22](v238, i30, run) is None))))): m |= 2
                            if (v236 is False and ((v237 is not None and (v237 or v237.__class__ is not list and v237.__class__ is not dict)) or (v238.__class__ is str and lists[v238] & 8796093022208 and holds(43, v238))) and (not ((v238 is not None and (v238 in there[5] if v238.__class__ is str else tests[21](v238, i30, run) is None)) or (v238 is not None and (v238 in there[6] if v238.__class__ is str else tests[22](v238, i30, run) is None))))): m |= 4
                            v234 |= m
                            v235 &= m
                v441 = 0
                v442 = -1
                if v357.__class__ is list:
                    for i48 in v357:
                        if i48 is not None:
                            v443 = i48.get('period') if i48.__class__ is dict else None
                            v444 = i48.get('data') if i48.__class__ is dict else None
                            v445 = i48.get('then') if i48.__class__ is dict else None
                            v454 = i48.get('law') if i48.__class__ is dict else None
                            v466 = i48.get('extend') if i48.__class__ is dict else None
                            v481 = i48.get('reason') if i48.__class__ is dict else None
                            v482 = i48.get('starts') if i48.__class__ is dict else None
                            v483 = i48.get('criteria') if i48.__class__ is dict else None
                            v508 = i48.get('until') if i48.__class__ is dict else None
                            v456 = 0
                            v457 = -1
                            if v444.__class__ is list:
                                for i50 in v444:
                                    if i50 is not None:
                                        m = d13.get(i50) if i50.__class__ is str else None
                                        if m is not None:
                                            v456 |= m
                                            v457 &= m
                            m = 0
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v444 is not None and (v444 or v444.__class__ is not list and v444.__class__ is not dict)) or v445 == 'archive' or (v443 is not None and (v443.__class__ is not str or answers[26][v443]))): m |= 1
                            if ((v456 & 16) or (v454.__class__ is str and lists[v454] & 36893488147419103232 and holds(65, v454)) or (v443 is not None and (v443.__class__ is not str or answers[26][v443]))): m |= 2
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (not v456 & 16) or v445 == 'archive' or (v466.__class__ is str and lists[v466] & 73786976294838206464 and holds(66, v466)) or (v443 is not None and (v443.__class__ is not str or answers[26][v443]))): m |= 4
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or (v443 is not None and (v443.__class__ is not str or answers[27][v443])) or (((v482.__class__ is str and lists[v482] & 590295810358705651712 and holds(69, v482)) or (v483.__class__ is str and lists[v483] & 590295810358705651712 and holds(69, v483)) or (v466.__class__ is str and lists[v466] & 590295810358705651712 and holds(69, v466))) and (v443 is not None and (v443.__class__ is not str or answers[28][v443])))): m |= 8
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or (v443 is not None and (v443.__class__ is not str or answers[28][v443]))): m |= 16
                            if (v456 & 32): m |= 32
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or (not v456 & 32) or (v443 is not None and (v443.__class__ is not str or answers[27][v443]))): m |= 64
                            if (v445 == 'archive' and ((not (v454 is not None and (v454 or v454.__class__ is not list and v454.__class__ is not dict))) and (not (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict))))): m |= 128
                            if v445 in ('delete', 'anonymise'): m |= 256
                            if (v443 == 'unlimited' or (v483.__class__ is str and lists[v483] & 1180591620717411303424 and holds(70, v483)) or (v508.__class__ is str and lists[v508] & 1180591620717411303424 and holds(70, v508))): m |= 512
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or (v454 is not None and (v454 or v454.__class__ is not list and v454.__class__ is not dict)) or ((v444 is not None and (v444 or v444.__class__ is not list and v444.__class__ is not dict)) and (not v456 & 64)) or (v482.__class__ is str and lists[v482] & 2361183241434822606848 and holds(71, v482)) or (v443 is not None and (v443.__class__ is not str or answers[29][v443]))): m |= 1024
                            if (v456 & 64): m |= 2048
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or (v454 is not None and (v454 or v454.__class__ is not list and v454.__class__ is not dict)) or (not v456 & 64) or (v482.__class__ is str and lists[v482] & 2361183241434822606848 and holds(71, v482)) or (v443 is not None and (v443.__class__ is not str or answers[29][v443]))): m |= 4096
                            if ((v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or (not v456 & 256) or ((not (v454.__class__ is str and lists[v454] & 9444732965739290427392 and holds(73, v454))) and (not ((v443 is not None and not v443 == 'unlimited') and (v443 is not None and (v443.__class__ is not str or answers[26][v443])) and (v443 is not None and (v443.__class__ is not str or answers[30][v443])))))): m |= 8192
                            if (((not (v444 is not None and (v444 or v444.__class__ is not list and v444.__class__ is not dict))) and (not (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)))) and ((v454.__class__ is str and lists[v454] & 9444732965739290427392 and holds(73, v454)) or ((v443 is not None and not v443 == 'unlimited') and (v443 is not None and (v443.__class__ is not str or answers[26][v443])) and (v443 is not None and (v443.__class__ is not str or answers[30][v443]))))): m |= 16384
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or (v443 is not None and (v443.__class__ is not str or answers[31][v443]))): m |= 32768
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or ((v444 is not None and (v444 or v444.__class__ is not list and v444.__class__ is not dict)) and (not v456 & 512)) or (v443 is not None and (v443.__class__ is not str or answers[32][v443]))): m |= 65536
                            if (v456 & 512): m |= 131072
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or (not v456 & 512) or (v443 is not None and (v443.__class__ is not str or answers[32][v443]))): m |= 262144
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or ((v444 is not None and (v444 or v444.__class__ is not list and v444.__class__ is not dict)) and (not v456 & 512)) or (v443 is not None and (v443.__class__ is not str or answers[33][v443]))): m |= 524288
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (not v456 & 512) or (v443 is not None and (v443.__class__ is not str or answers[33][v443]))): m |= 1048576
                            if ((not (v482 is not None and (v482 or v482.__class__ is not list and v482.__class__ is not dict))) or ((v444 is not None and (v444 or v444.__class__ is not list and v444.__class__ is not dict)) and (not v456 & 512)) or (v482 is not None and not (v482.__class__ is str and lists[v482] & 37778931862957161709568 and holds(75, v482))) or (v482.__class__ is str and lists[v482] & 75557863725914323419136 and holds(76, v482)) or (not (v443 is not None and (v443.__class__ is not str or answers[33][v443]))) or (v443 is not None and (v443.__class__ is not str or answers[34][v443]))): m |= 2097152
                            if ((not (v482 is not None and (v482 or v482.__class__ is not list and v482.__class__ is not dict))) or (not v456 & 512) or (v482 is not None and not (v482.__class__ is str and lists[v482] & 37778931862957161709568 and holds(75, v482))) or (v482.__class__ is str and lists[v482] & 75557863725914323419136 and holds(76, v482)) or (not (v443 is not None and (v443.__class__ is not str or answers[33][v443]))) or (v443 is not None and (v443.__class__ is not str or answers[34][v443]))): m |= 4194304
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or (v454 is not None and (v454 or v454.__class__ is not list and v454.__class__ is not dict)) or ((v444 is not None and (v444 or v444.__class__ is not list and v444.__class__ is not dict)) and (not v456 & 1024)) or (v443 is not None and (v443.__class__ is not str or answers[35][v443]))): m |= 8388608
                            if (v456 & 1024): m |= 16777216
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or (v454 is not None and (v454 or v454.__class__ is not list and v454.__class__ is not dict)) or (not v456 & 1024) or (v443 is not None and (v443.__class__ is not str or answers[35][v443]))): m |= 33554432
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or ((v444 is not None and (v444 or v444.__class__ is not list and v444.__class__ is not dict)) and (not v456 & 2048)) or (v443 is not None and (v443.__class__ is not str or answers[36][v443]))): m |= 67108864
                            if (v456 & 2048): m |= 134217728
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or (not v456 & 2048) or (v443 is not None and (v443.__class__ is not str or answers[36][v443]))): m |= 268435456
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or (v454 is not None and (v454 or v454.__class__ is not list and v454.__class__ is not dict)) or ((v444 is not None and (v444 or v444.__class__ is not list and v444.__class__ is not dict)) and (not v456 & 4096)) or (v443 is not None and (v443.__class__ is not str or answers[35][v443]))): m |= 536870912
                            if (v456 & 4096): m |= 1073741824
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v481 is not None and (v481 or v481.__class__ is not list and v481.__class__ is not dict)) or (v454 is not None and (v454 or v454.__class__ is not list and v454.__class__ is not dict)) or (not v456 & 4096) or (v443 is not None and (v443.__class__ is not str or answers[35][v443]))): m |= 2147483648
                            if ((v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict)) or (v508 is not None and (v508 or v508.__class__ is not list and v508.__class__ is not dict)) or (v483 is not None and (v483 or v483.__class__ is not list and v483.__class__ is not dict)) or (v454 is not None and (v454 or v454.__class__ is not list and v454.__class__ is not dict))): m |= 4294967296
                            if ((not (v466 is not None and (v466 or v466.__class__ is not list and v466.__class__ is not dict))) or (v466 is not None and not (v466.__class__ is str and lists[v466] & 302231454903657293676544 and holds(78, v466))) or (v466.__class__ is str and lists[v466] & 604462909807314587353088 and holds(79, v466))): m |= 8589934592
                            if ((not (v466 is not None and (v466 or v466.__class__ is not list and v466.__class__ is not dict))) or (v466 is not None and not (v466.__class__ is str and lists[v466] & 1208925819614629174706176 and holds(80, v466))) or (v466.__class__ is str and lists[v466] & 302231454903657293676544 and holds(78, v466)) or (v466.__class__ is str and lists[v466] & 604462909807314587353088 and holds(79, v466))): m |= 17179869184
                            if ((v508.__class__ is str and lists[v508] & 2417851639229258349412352 and holds(81, v508)) or (v483.__class__ is str and lists[v483] & 2417851639229258349412352 and holds(81, v483)) or (v466.__class__ is str and lists[v466] & 2417851639229258349412352 and holds(81, v466)) or ((v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict)) and (v482.__class__ is str and lists[v482] & 2417851639229258349412352 and holds(81, v482)))): m |= 34359738368
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) and (((v508.__class__ is str and lists[v508] & 4835703278458516698824704 and holds(82, v508)) and (v508 is not None and not (v508.__class__ is str and lists[v508] & 9671406556917033397649408 and holds(83, v508)))) or ((v483.__class__ is str and lists[v483] & 4835703278458516698824704 and holds(82, v483)) and (v483 is not None and not (v483.__class__ is str and lists[v483] & 9671406556917033397649408 and holds(83, v483)))))): m |= 68719476736
                            if ((v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict)) or (v508 is not None and not (v508.__class__ is str and lists[v508] & 73786976294838206464 and holds(66, v508))) or (v483 is not None and not (v483.__class__ is str and lists[v483] & 73786976294838206464 and holds(66, v483))) or (v508.__class__ is str and lists[v508] & 19342813113834066795298816 and holds(84, v508)) or (v483.__class__ is str and lists[v483] & 19342813113834066795298816 and holds(84, v483)) or ((not (v454 is not None and (v454 or v454.__class__ is not list and v454.__class__ is not dict))) and (not ((v508.__class__ is str and lists[v508] & 38685626227668133590597632 and holds(85, v508)) or (v483.__class__ is str and lists[v483] & 38685626227668133590597632 and holds(85, v483)))))): m |= 137438953472
                            if ((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or v443 == 'unlimited' or (v482 is not None and (v482 or v482.__class__ is not list and v482.__class__ is not dict)) or (v508 is not None and (v508 or v508.__class__ is not list and v508.__class__ is not dict))): m |= 274877906944
                            if ((not (v482 is not None and (v482 or v482.__class__ is not list and v482.__class__ is not dict))) or (not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or v443 == 'unlimited' or ((v482 is not None and not (v482.__class__ is str and lists[v482] & 77371252455336267181195264 and holds(86, v482))) and (v482 is not None and (v482.__class__ is not str or answers[37][v482])))): m |= 549755813888
                            if ((v454 is not None and (v454 or v454.__class__ is not list and v454.__class__ is not dict)) or (((not (v483 is not None and (v483 or v483.__class__ is not list and v483.__class__ is not dict))) or (v483 is not None and not (v483.__class__ is str and lists[v483] & 73786976294838206464 and holds(66, v483))) or (v483.__class__ is str and lists[v483] & 38685626227668133590597632 and holds(85, v483))) and ((not (v508 is not None and (v508 or v508.__class__ is not list and v508.__class__ is not dict))) or (v508 is not None and not (v508.__class__ is str and lists[v508] & 73786976294838206464 and holds(66, v508))) or (v508.__class__ is str and lists[v508] & 38685626227668133590597632 and holds(85, v508))) and ((not (v466 is not None and (v466 or v466.__class__ is not list and v466.__class__ is not dict))) or (v466 is not None and not (v466.__class__ is str and lists[v466] & 73786976294838206464 and holds(66, v466))) or (v466.__class__ is str and lists[v466] & 38685626227668133590597632 and holds(85, v466))))): m |= 1099511627776
                            if ((v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict)) or (v454 is not None and (v454 or v454.__class__ is not list and v454.__class__ is not dict)) or ((v483 is not None and not (v483.__class__ is str and lists[v483] & 154742504910672534362390528 and holds(87, v483))) and (not (v483.__class__ is str and lists[v483] & 73786976294838206464 and holds(66, v483)))) or ((v508 is not None and not (v508.__class__ is str and lists[v508] & 154742504910672534362390528 and holds(87, v508))) and (not (v508.__class__ is str and lists[v508] & 73786976294838206464 and holds(66, v508)))) or (v483.__class__ is str and lists[v483] & 19342813113834066795298816 and holds(84, v483)) or (v508.__class__ is str and lists[v508] & 19342813113834066795298816 and holds(84, v508)) or (v466.__class__ is str and lists[v466] & 73786976294838206464 and holds(66, v466))): m |= 2199023255552
                            if (((not (v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict))) or (v443 is not None and not v443 == 'unlimited')) and ((not (v483 is not None and (v483 or v483.__class__ is not list and v483.__class__ is not dict))) or (v483 is not None and not (v483.__class__ is str and lists[v483] & 1180591620717411303424 and holds(70, v483))) or (v483.__class__ is str and lists[v483] & 309485009821345068724781056 and holds(88, v483))) and ((not (v508 is not None and (v508 or v508.__class__ is not list and v508.__class__ is not dict))) or (v508 is not None and not (v508.__class__ is str and lists[v508] & 1180591620717411303424 and holds(70, v508))) or (v508.__class__ is str and lists[v508] & 309485009821345068724781056 and holds(88, v508)))): m |= 4398046511104
                            if (((not (v483 is not None and (v483 or v483.__class__ is not list and v483.__class__ is not dict))) or (v483 is not None and not (v483.__class__ is str and lists[v483] & 154742504910672534362390528 and holds(87, v483)))) and ((not (v508 is not None and (v508 or v508.__class__ is not list and v508.__class__ is not dict))) or (v508 is not None and not (v508.__class__ is str and lists[v508] & 154742504910672534362390528 and holds(87, v508))))): m |= 8796093022208
                            if ((v443 is not None and (v443 or v443.__class__ is not list and v443.__class__ is not dict)) or (v454 is not None and (v454 or v454.__class__ is not list and v454.__class__ is not dict)) or ((v483 is not None and not (v483.__class__ is str and lists[v483] & 154742504910672534362390528 and holds(87, v483))) and (not (v483.__class__ is str and lists[v483] & 73786976294838206464 and holds(66, v483)))) or ((v508 is not None and not (v508.__class__ is str and lists[v508] & 154742504910672534362390528 and holds(87, v508))) and (not (v508.__class__ is str and lists[v508] & 73786976294838206464 and holds(66, v508)))) or (v483.__class__ is str and lists[v483] & 19342813113834066795298816 and holds(84, v483)) or (v483.__class__ is str and lists[v483] & 38685626227668133590597632 and holds(85, v483)) or (v508.__class__ is str and lists[v508] & 19342813113834066795298816 and holds(84, v508)) or (v508.__class__ is str and lists[v508] & 38685626227668133590597632 and holds(85, v508))): m |= 17592186044416
                            if (((not (v483 is not None and (v483 or v483.__class__ is not list and v483.__class__ is not dict))) or (v483 is not None and not (v483.__class__ is str and lists[v483] & 154742504910672534362390528 and holds(87, v483)))) and ((not (v483 is not None and (v483 or v483.__class__ is not list and v483.__class__ is not dict))) or (v483 is not None and not (v483.__class__ is str and lists[v483] & 73786976294838206464 and holds(66, v483)))) and ((not (v508 is not None and (v508 or v508.__class__ is not list and v508.__class__ is not dict))) or (v508 is not None and not (v508.__class__ is str and lists[v508] & 154742504910672534362390528 and holds(87, v508)))) and ((not (v508 is not None and (v508 or v508.__class__ is not list and v508.__class__ is not dict))) or (v508 is not None and not (v508.__class__ is str and lists[v508] & 73786976294838206464 and holds(66, v508))))): m |= 35184372088832
                            v441 |= m
                            v442 &= m
                v579 = 0
                v580 = -1
                if v357.__class__ is list:
                    for i63_0 in v357:
                        i63_1 = i63_0.get('data') if i63_0.__class__ is dict else None
                        if i63_1.__class__ is list:
                            for i63 in i63_1:
                                if i63 is not None:
                                    m = d13.get(i63) if i63.__class__ is str else None
                                    if m is not None:
                                        v579 |= m
                                        v580 &= m
                v869 = 0
                v870 = -1
                if v11.__class__ is list:
                    for i90_0 in v11:
                        i90 = i90_0.get('data') if i90_0.__class__ is dict else None
                        if i90 is not None:
                            m = d13.get(i90) if i90.__class__ is str else None
                            if m is not None:
                                v869 |= m
                                v870 &= m
                if ((not (v4 in ('contract', 'explicit_consent') or (v5 is not None and (v5 or v5.__class__ is not list and v5.__class__ is not dict)))) and (v6 in ('controller', 'both') and (not v8 == 'meaningful') and v7 in ('legal', 'similarly_significant'))): found.add('automated-ground-missing')
                if ((not ((v9 is not None and (v9 or v9.__class__ is not list and v9.__class__ is not dict)) and (v10 is not None and (v10 or v10.__class__ is not list and v10.__class__ is not dict)))) and (v6 in ('controller', 'both') and (not v8 == 'meaningful') and v7 in ('legal', 'similarly_significant'))): found.add('automated-logic-missing')
                if ((not (v13 & 1)) and (v6 in ('controller', 'both') and (not v8 == 'meaningful') and (v19 & 1) and (v11 is not None and (v11 or v11.__class__ is not list and v11.__class__ is not dict)) and v7 in ('legal', 'similarly_significant'))): found.add('automated-on-special-data')
                if ((not (not v23 is True)) and (v6 in ('controller', 'both') and (not (v8 == 'meaningful' or v4 in ('contract', 'explicit_consent'))) and v7 in ('legal', 'similarly_significant') and (v5.__class__ is str and lists[v5] & 1 and holds(0, v5)))): found.add('automated-profiling-by-law')
                if ((v6 in ('controller', 'both') and v4 in ('contract', 'explicit_consent') and (not v8 == 'meaningful') and v7 in ('legal', 'similarly_significant')) and (not (v24.__class__ is list and ('human' in v24 and 'view' in v24 and 'contest' in v24)))): found.add('automated-safeguards-missing')
                if ((v6 in ('controller', 'both') and d18 and (not (v8 == 'meaningful' or v4 in ('contract', 'explicit_consent') or (v19 & 1))) and v7 in ('legal', 'similarly_significant') and (v5.__class__ is str and lists[v5] & 1 and holds(0, v5))) and (not (v24.__class__ is list and ('human' in v24 and 'view' in v24 and 'contest' in v24)))): found.add('automated-safeguards-unshown')
                if ((not (v24 is not None and (v24 or v24.__class__ is not list and v24.__class__ is not dict))) and (v6 in ('controller', 'both') and (not (v8 == 'meaningful' or v4 in ('contract', 'explicit_consent'))) and (v19 & 1) and v7 in ('legal', 'similarly_significant'))): found.add('automated-special-safeguards-missing')
                if ((not (v9 is not None and (v9 or v9.__class__ is not list and v9.__class__ is not dict))) and (v6 in ('controller', 'both') and (not d22) and (v31.__class__ is list and ('profiling' in v31)) and (not ((not v8 == 'meaningful') and v7 in ('legal', 'similarly_significant'))))): found.add('profiling-unexplained')
                if ((not (v119 is not None and (v119 or v119.__class__ is not list and v119.__class__ is not dict))) and (v6 == 'processor' and (not (d106 or (v31.__class__ is list and ('marketing' in v31 or 'newsletter' in v31 or 'accounting' in v31 or 'employment' in v31 or 'improvement' in v31)))))): found.add('processor-without-controller')
                if ((not d143) and (v6 in ('controller', 'both') and (v31.__class__ is list and ('marketing' in v31 or 'newsletter' in v31)))): found.add('marketing-channels-undeclared')
                if ((v6 == 'processor' and (v31 is not None and (v31 or v31.__class__ is not list and v31.__class__ is not dict)) and (not (v119 is not None and (v119 or v119.__class__ is not list and v119.__class__ is not dict)))) and (not (v31 is not None and tests[20](v31, n1, run) is None))): found.add('own-purpose-as-processor')
                if (v6 in ('controller', 'both') and (not (not v177 & 1))): found.add('balancing-test-missing')
                if ((v6 in ('controller', 'both') and ((v177 & 4) and (v177 & 8))) and (not (not (v177 & 2)))): found.add('consent-beside-other-basis')
                if ((v6 in ('controller', 'both') and (v177 & 4) and (v187 is not None and (v187 or v187.__class__ is not list and v187.__class__ is not dict)) and (not (v13 & 2))) and (not (v187 is not None and not v187 in ('pre_ticked', 'use_of_service')))): found.add('consent-not-given')
                if ((not (v190 is not None and (v190 or v190.__class__ is not list and v190.__class__ is not dict))) and (v6 in ('controller', 'both') and (v177 & 4) and ((v194 & 1) or (v31.__class__ is list and ('recruitment' in v31 or 'employment' in v31)) or (d50 and (not (v192 is False or (v31.__class__ is list and ('newsletter' in v31)))))))): found.add('consent-of-dependants')
                if ((((v6 in ('controller', 'both') and (v177 & 4)) or (v198 == 'consent' and d25)) and (not (v187 is not None and (v187 or v187.__class__ is not list and v187.__class__ is not dict)))) and (not (not v196 in ('letter', 'in_person')))): found.add('consent-withdrawal-by-letter')
                if ((v6 in ('controller', 'both') or ((not (v6 is not None and (v6 or v6.__class__ is not list and v6.__class__ is not dict))) and d25)) and (not (not ((v196 in ('letter', 'in_person') and v187 in ('web_click', 'app', 'email', 'form', 'use_of_service', 'pre_ticked')) or (v196 == 'phone' and v187 in ('web_click', 'app', 'use_of_service', 'pre_ticked')))))): found.add('consent-withdrawal-harder')
                if ((not (not v177 & 16)) and (v6 in ('controller', 'both') and (v31.__class__ is list and ('marketing' in v31 or 'newsletter' in v31 or 'analytics' in v31 or 'profiling' in v31 or 'personalisation' in v31 or 'improvement' in v31 or 'training' in v31 or 'research' in v31 or 'statistics' in v31 or 'fraud' in v31)))): found.add('contract-stretched')
                if ((not (not v177 & 16)) and (v6 in ('controller', 'both') and ((v194 & 2) or (v229 == 'observed' and (v193 is not None and (v193 or v193.__class__ is not list and v193.__class__ is not dict)) and (v195 & 4))) and (not (v31.__class__ is list and ('marketing' in v31 or 'newsletter' in v31 or 'analytics' in v31 or 'profiling' in v31 or 'personalisation' in v31 or 'improvement' in v31 or 'training' in v31 or 'research' in v31 or 'statistics' in v31 or 'fraud' in v31))))): found.add('contract-with-outsiders')
                if ((v6 in ('controller', 'both') and (not (v229 == 'third_party' or d150))) and (not (v16 is not None and (v16 or v16.__class__ is not list and v16.__class__ is not dict)))): found.add('data-unlisted')
                if (v6 in ('controller', 'both') and (not (not v234 & 1))): found.add('further-purpose-half-accounted')
                if (v6 in ('controller', 'both') and (not (not v234 & 2))): found.add('further-purpose-unaccounted')
                if (v6 in ('controller', 'both') and (not (not v234 & 4))): found.add('further-purpose-untold')
                if ((v6 in ('controller', 'both') and v229 == 'third_party' and (not (v250 is not None and (v250 or v250.__class__ is not list and v250.__class__ is not dict))) and (not d150)) and (not (v16 is not None and (v16 or v16.__class__ is not list and v16.__class__ is not dict)))): found.add('indirect-data-unlisted')
                if ((not (not v177 & 32)) and (v6 in ('controller', 'both') and (not v177 & 64) and (v31.__class__ is list and ('invoicing' in v31 or 'accounting' in v31)))): found.add('invoicing-on-legitimate-interests')
                if ((v6 in ('controller', 'both') and ((v177 & 128) and (v177 & 32))) and (not (not (v177 & 2)))): found.add('legal-basis-contradictory')
                if ((v6 in ('controller', 'both') and (not d151)) and (not (v177 & 256))): found.add('legal-basis-missing')
                if ((v6 in ('controller', 'both') and (not v177 & 4) and (c2 >= 2) and (not ((v178 & 512) or (v178 & 128) or (v178 & 1024) or (v178 & 2048) or (v178 & 32) or ((v177 & 128) and (v177 & 32))))) and (not (not (v177 & 2)))): found.add('legal-basis-multiple')
                if ((v6 in ('controller', 'both') and d151 and d152) and (not (v173 is not None and (v173 or v173.__class__ is not list and v173.__class__ is not dict)))): found.add('legal-basis-untied')
                if ((not (not v177 & 4096)) and (v6 in ('controller', 'both') and (v31.__class__ is list and ('fraud' in v31 or 'security' in v31 or 'legal_claims' in v31 or 'debt_collection' in v31 or 'marketing' in v31 or 'newsletter' in v31 or 'analytics' in v31 or 'profiling' in v31 or 'personalisation' in v31 or 'improvement' in v31 or 'training' in v31 or 'research' in v31 or 'statistics' in v31)))): found.add('legal-obligation-stretched')
                if (v6 in ('controller', 'both') and (not (not v177 & 8192))): found.add('legal-obligation-unnamed')
                if ((v6 in ('controller', 'both') or ((not (v6 is not None and (v6 or v6.__class__ is not list and v6.__class__ is not dict))) and d25)) and (not ((not v177 & 16384) and (not ((v274.__class__ is str and len(v274) < 36) and (v274.__class__ is str and answers[13][v274])))))): found.add('legitimate-interest-circular')
                if ((v6 in ('controller', 'both') or ((not (v6 is not None and (v6 or v6.__class__ is not list and v6.__class__ is not dict))) and d25)) and (not ((not v177 & 32768) and (not ((v274.__class__ is str and len(v274) < 27) and (v274 is not None and not (v274.__class__ is str and lists[v274] & 17592186044416 and holds(44, v274))) and (v274.__class__ is str and answers[14][v274])))))): found.add('legitimate-interest-generic')
                if ((v6 in ('controller', 'both') and d50 and (not v192 is False)) and (not (not v177 & 32))): found.add('legitimate-interest-of-authority')
                if ((v6 in ('controller', 'both') or ((not (v6 is not None and (v6 or v6.__class__ is not list and v6.__class__ is not dict))) and d25)) and (not ((not (v198 == 'legitimate_interests' and (not (v274 is not None and (v274 or v274.__class__ is not list and v274.__class__ is not dict))))) and (not v177 & 65536)))): found.add('legitimate-interest-unnamed')
                if ((not (not v19 & 4)) and (v6 in ('controller', 'both') and (v31.__class__ is list and ('newsletter' in v31)) and (not ((v296.__class__ is str and lists[v296] & 35184372088832 and holds(45, v296)) or (v296.__class__ is str and lists[v296] & 70368744177664 and holds(46, v296)))))): found.add('newsletter-data-excessive')
                if ((v6 in ('controller', 'both') and v250 in ('14.5.c', '14.5.d') and (v297 is not None and (v297 or v297.__class__ is not list and v297.__class__ is not dict))) and (not ((v297.__class__ is str and lists[v297] & 140737488355328 and holds(47, v297)) or (v250 == '14.5.d' and (v297.__class__ is str and lists[v297] & 281474976710656 and holds(48, v297)))))): found.add('notice-exemption-law-unnamed')
                if ((v6 in ('controller', 'both') and v250 == '14.5.b') and (not ((v298 is not None and (v298 or v298.__class__ is not list and v298.__class__ is not dict)) and (d153 or d138)))): found.add('notice-exemption-unprotected')
                if ((v6 in ('controller', 'both') and (v250 is not None and (v250 or v250.__class__ is not list and v250.__class__ is not dict))) and (not (v297 is not None and (v297 or v297.__class__ is not list and v297.__class__ is not dict)))): found.add('notice-exemption-unreasoned')
                if ((v6 in ('controller', 'both') and (v299 is not None and (v299 or v299.__class__ is not list and v299.__class__ is not dict)) and (not (v250 is not None and (v250 or v250.__class__ is not list and v250.__class__ is not dict))) and (not v229 in ('data_subject', 'observed'))) and (not (v299 is not None and (v299.__class__ is not str or answers[15][v299])))): found.add('notice-late')
                if ((v6 in ('controller', 'both') and (not (v250 is not None and (v250 or v250.__class__ is not list and v250.__class__ is not dict))) and (not v229 in ('data_subject', 'observed')) and (v299 is not None and (v299.__class__ is not str or answers[15][v299]))) and (not (v299 is not None and (v299.__class__ is not str or answers[16][v299])))): found.add('notice-sometimes-late')
                if ((v6 in ('controller', 'both') and v229 == 'third_party') and (not ((v299 is not None and (v299 or v299.__class__ is not list and v299.__class__ is not dict)) or (v250 is not None and (v250 or v250.__class__ is not list and v250.__class__ is not dict))))): found.add('notice-time-unstated')
                if ((not (v301 is not None and (v301 or v301.__class__ is not list and v301.__class__ is not dict))) and (v6 in ('controller', 'both') and (not v229 in ('third_party', 'observed')) and v302 in ('statutory', 'contractual', 'to_enter_contract'))): found.add('provision-consequences-missing')
                if ((v6 in ('controller', 'both') and (((v177 & 512) and (not v229 in ('third_party', 'observed'))) or ((v177 & 128) and v229 == 'data_subject'))) and (not (v300 is not None and (v300 or v300.__class__ is not list and v300.__class__ is not dict)))): found.add('provision-unstated')
                if ((v6 in ('controller', 'both') and v229 == 'third_party' and (not (v250 is not None and (v250 or v250.__class__ is not list and v250.__class__ is not dict))) and (v323.__class__ is str and lists[v323] & 1125899906842624 and holds(50, v323))) and (not (v322 is True or (v323.__class__ is str and lists[v323] & 562949953421312 and holds(49, v323))))): found.add('public-source-unsaid')
                if ((v6 in ('controller', 'both') and d18) and (not (not v177 & 131072))): found.add('public-task-without-law')
                if (v6 in ('controller', 'both') and (not ((v326 is not None and (v326 or v326.__class__ is not list and v326.__class__ is not dict)) or (v296 is not None and (v296 or v296.__class__ is not list and v296.__class__ is not dict))))): found.add('purpose-unnamed')
                if ((v6 in ('controller', 'both') and (v326 is not None and (v326 or v326.__class__ is not list and v326.__class__ is not dict)) and (not ((v296.__class__ is str and len(v296) > 80) or (v296 is not None and not (v296.__class__ is str and lists[v296] & 2251799813685248 and holds(51, v296)))))) and (not (((v326.__class__ is str and len(v326) > 64) or (v326 is not None and (v326.__class__ is not str or answers[17][v326]))) and ((v326.__class__ is str and len(v326) > 30) or (v326 is not None and (v326.__class__ is not str or answers[18][v326]))) and ((v326.__class__ is str and len(v326) > 11) or (v326 is not None and (v326.__class__ is not str or answers[19][v326])))))): found.add('purpose-vague')
                if ((not (not v19 & 8)) and (v6 in ('controller', 'both') and (v177 & 262144) and (v326.__class__ is str and lists[v326] & 4503599627370496 and holds(52, v326)) and (not ((v296.__class__ is str and lists[v296] & 35184372088832 and holds(45, v296)) or (v31.__class__ is list and ('newsletter' in v31)))))): found.add('sales-data-excessive')
                if ((v6 in ('controller', 'both') and v229 == 'third_party' and (not (v250 is not None and (v250 or v250.__class__ is not list and v250.__class__ is not dict)))) and (not (v323 is not None and (v323 or v323.__class__ is not list and v323.__class__ is not dict)))): found.add('source-missing')
                if ((not (v322 is not None and (v322 or v322.__class__ is not list and v322.__class__ is not dict))) and (v6 in ('controller', 'both') and v229 == 'third_party' and (v323 is not None and (v323 or v323.__class__ is not list and v323.__class__ is not dict)) and (not (v250 is not None and (v250 or v250.__class__ is not list and v250.__class__ is not dict))) and (not ((v323.__class__ is str and lists[v323] & 1125899906842624 and holds(50, v323)) or (v323.__class__ is str and lists[v323] & 562949953421312 and holds(49, v323)))))): found.add('source-publicness-unstated')
                if ((not (v323.__class__ is str and lists[v323] & 9007199254740992 and holds(53, v323))) and (v6 in ('controller', 'both') and v229 == 'third_party' and (not (v250 is not None and (v250 or v250.__class__ is not list and v250.__class__ is not dict))) and ((v323.__class__ is str and len(v323) < 32) and (v323.__class__ is str and answers[20][v323])))): found.add('source-vague')
                if ((not (not v177 & 524288)) and (v6 in ('controller', 'both') and (v31.__class__ is list and ('marketing' in v31 or 'newsletter' in v31 or 'analytics' in v31 or 'profiling' in v31 or 'personalisation' in v31 or 'improvement' in v31 or 'invoicing' in v31 or 'accounting' in v31 or 'recruitment' in v31 or 'login' in v31 or 'customer_number' in v31 or 'training' in v31 or 'research' in v31 or 'statistics' in v31)))): found.add('vital-interests-stretched')
                if (v6 == 'processor' and (not (v119 is not None and (v119 or v119.__class__ is not list and v119.__class__ is not dict)))): found.add('register-controllers-missing')
                if (v6 in ('controller', 'both') and (not (v16 is not None and (v16 or v16.__class__ is not list and v16.__class__ is not dict)))): found.add('register-data-missing')
                if ((v6 in ('controller', 'both') and (not d176)) and (not (v357 is not None and (v357 or v357.__class__ is not list and v357.__class__ is not dict)))): found.add('register-erasure-missing')
                if (v6 in ('controller', 'both') and (not (v193 is not None and (v193 or v193.__class__ is not list and v193.__class__ is not dict)))): found.add('register-people-missing')
                if ((v6 == 'processor' or (v6 == 'both' and (not d189))) and (not ((v326 is not None and (v326 or v326.__class__ is not list and v326.__class__ is not dict)) or (v296 is not None and (v296 or v296.__class__ is not list and v296.__class__ is not dict))))): found.add('register-processing-unnamed')
                if (v6 in ('controller', 'both') and (not (v424 is not None and (v424 or v424.__class__ is not list and v424.__class__ is not dict)))): found.add('register-recipients-missing')
                if ((not (v442 & 1)) and (v6 in ('controller', 'both') and d31 and (not v441 & 2) and ((v19 & 16) or (v31.__class__ is list and ('accounting' in v31 or 'invoicing' in v31))))): found.add('accounting-retention-short-purpose')
                if ((v6 in ('controller', 'both') and d31) and (not (v442 & 4))): found.add('accounting-retention-short')
                if ((not ((v442 & 8) or ((v177 & 4) and (v442 & 16)) or ((v441 & 32) and (v442 & 64)))) and (v6 in ('controller', 'both') and d31 and (not d50) and ((v19 & 32) or (v31.__class__ is list and ('recruitment' in v31 or 'applicant' in v31))))): found.add('applicants-kept-long')
                if ((v6 in ('controller', 'both') and (not (v503 is not None and (v503 or v503.__class__ is not list and v503.__class__ is not dict))) and (not d50) and (not v441 & 256)) and (not (not v441 & 128))): found.add('archive-without-end')
                if ((v6 in ('controller', 'both') and (v503 is not None and (v503 or v503.__class__ is not list and v503.__class__ is not dict)) and (not v441 & 512)) and (not (v298 is not None and (v298 or v298.__class__ is not list and v298.__class__ is not dict)))): found.add('archiving-safeguards-missing')
                if ((not ((v442 & 1024) or ((v441 & 2048) and (v442 & 4096)))) and (v6 in ('controller', 'both') and d31 and (not d50) and ((v19 & 128) or (v31.__class__ is list and ('camera' in v31))))): found.add('camera-images-kept-long')
                if (v6 in ('controller', 'both') and (not ((v442 & 8192) and ((not v441 & 16384) or (not v19 & 256))))): found.add('fiscal-term-stretched')
                if ((not (v442 & 32768)) and (v6 in ('controller', 'both') and d31 and (not d50) and (not v177 & 4) and (v31.__class__ is list and ('telemarketing' in v31 or 'phone_marketing' in v31)))): found.add('former-customers-called-long')
                if ((v6 in ('controller', 'both') and d31 and ((v19 & 512) or (v579 & 512))) and (not ((v442 & 65536) or ((v441 & 131072) and (v442 & 262144))))): found.add('payroll-identity-long')
                if ((v6 in ('controller', 'both') and d31 and ((v19 & 512) or (v579 & 512))) and (not ((v442 & 524288) or ((v441 & 131072) and (v442 & 1048576))))): found.add('payroll-identity-short')
                if ((v6 in ('controller', 'both') and d31 and ((v19 & 512) or (v579 & 512))) and (not ((v442 & 2097152) or ((v441 & 131072) and (v442 & 4194304))))): found.add('payroll-identity-start-early')
                if ((not ((v442 & 8388608) or ((v441 & 16777216) and (v442 & 33554432)))) and (v6 in ('controller', 'both') and d31 and (not d50) and ((v19 & 1024) or (v31.__class__ is list and ('personnel_file' in v31))))): found.add('personnel-file-kept-long')
                if ((v6 in ('controller', 'both') and d31 and (v19 & 2048)) and (not ((v442 & 67108864) or ((v441 & 134217728) and (v442 & 268435456))))): found.add('real-estate-records-short')
                if ((not ((v442 & 536870912) or ((v441 & 1073741824) and (v442 & 2147483648)))) and (v6 in ('controller', 'both') and d31 and (not d50) and ((v19 & 4096) or (v31.__class__ is list and ('reintegration' in v31))))): found.add('reintegration-file-kept-long')
                if (v6 in ('controller', 'both') and (not (v442 & 4294967296))): found.add('retention-empty')
                if (v6 in ('controller', 'both') and (not (v442 & 8589934592))): found.add('retention-escape')
                if (v6 in ('controller', 'both') and (not (v442 & 17179869184))): found.add('retention-extension-vague')
                if ((v6 in ('controller', 'both') and (v441 & 68719476736)) and (not (v441 & 34359738368))): found.add('retention-inactivity-unreviewed')
                if (v6 in ('controller', 'both') and (not (v442 & 137438953472))): found.add('retention-law-without-period')
                if (v6 in ('controller', 'both') and (not (v357 is not None and (v357 or v357.__class__ is not list and v357.__class__ is not dict)))): found.add('retention-missing')
                if ((not (v442 & 274877906944)) and (v6 in ('controller', 'both') and (not (v31.__class__ is list and ('log' in v31 or 'session' in v31 or 'camera' in v31))))): found.add('retention-start-missing')
                if (v6 in ('controller', 'both') and (not (v442 & 549755813888))): found.add('retention-start-vague')
                if ((v6 in ('controller', 'both') and (v441 & 2199023255552)) and (not (v442 & 1099511627776))): found.add('retention-statutory-unnamed')
                if ((v6 in ('controller', 'both') and (not ((v503 is not None and (v503 or v503.__class__ is not list and v503.__class__ is not dict)) and (v298 is not None and (v298 or v298.__class__ is not list and v298.__class__ is not dict))))) and (not (v442 & 4398046511104))): found.add('retention-unlimited')
                if ((v6 in ('controller', 'both') and (v441 & 17592186044416)) and (not (v442 & 8796093022208))): found.add('retention-vague-beside-period')
                if ((v6 in ('controller', 'both') and (not v441 & 17592186044416)) and (not (v442 & 35184372088832))): found.add('retention-vague')
                if ((not (v442 & 32768)) and (v6 in ('controller', 'both') and d31 and d145 and (not v177 & 4) and (v31.__class__ is list and ('telemarketing' in v31 or 'phone_marketing' in v31)))): found.add('supporters-called-long')
                if ((not ((v809 is not None and (v809 or v809.__class__ is not list and v809.__class__ is not dict)) or (v810 is not None and (v810 or v810.__class__ is not list and v810.__class__ is not dict)))) and (v6 in ('controller', 'both') and v811 is False and ((v812 is True and v813 is True) or (v812 is True and ((v11 is not None and (v11 or v11.__class__ is not list and v11.__class__ is not dict)) or (v814 is not None and (v814 or v814.__class__ is not list and v814.__class__ is not dict)) or (v19 & 2))) or v7 in ('legal', 'similarly_significant')))): found.add('dpia-not-done')
                if ((not (v811 is True or (v809 is not None and (v809 or v809.__class__ is not list and v809.__class__ is not dict)) or (v810 is not None and (v810 or v810.__class__ is not list and v810.__class__ is not dict)))) and (v6 in ('controller', 'both') and (not v811 is False) and ((v812 is True and v813 is True) or (v812 is True and ((v11 is not None and (v11 or v11.__class__ is not list and v11.__class__ is not dict)) or (v814 is not None and (v814 or v814.__class__ is not list and v814.__class__ is not dict)) or (v19 & 2))) or v7 in ('legal', 'similarly_significant')))): found.add('dpia-unshown')
                if (v6 in ('controller', 'both') and (not (not v13 & 4))): found.add('biometrics-alternative-missing')
                if ((v6 in ('controller', 'both') and (v19 & 8192)) and (not (not ((v326.__class__ is str and lists[v326] & 79228162514264337593543950336 and holds(96, v326)) or (v296.__class__ is str and lists[v296] & 79228162514264337593543950336 and holds(96, v296)))))): found.add('biometrics-for-working-hours')
                if (v6 in ('controller', 'both') and (not (not v13 & 8))): found.add('biometrics-interest-missing')
                if (v6 in ('controller', 'both') and (not (not v13 & 16))): found.add('biometrics-without-exception')
                if ((not (v844 is not None and (v844 or v844.__class__ is not list and v844.__class__ is not dict))) and (v6 in ('controller', 'both') and (v19 & 16384) and (not (d50 and (not v192 is False))) and (v31.__class__ is list and ('login' in v31 or 'customer_number' in v31 or 'identification' in v31)))): found.add('bsn-as-customer-number')
                if ((v6 in ('controller', 'both') and (v844 is not None and (v844 or v844.__class__ is not list and v844.__class__ is not dict)) and (not d50)) and (not (v844 is not None and not v844 in ('UAVG 46', 'UAVG 46(1)', 'UAVG art. 46', 'UAVG artikel 46', 'art. 46 UAVG', 'artikel 46 UAVG', 'GDPR 87', 'AVG 87', 'art. 87 AVG', 'artikel 87 AVG', 'Wabb 10', 'Wabb art. 10', 'art. 10 Wabb', 'artikel 10 Wabb')))): found.add('bsn-law-prescribes-nothing')
                if ((v6 in ('controller', 'both') and ((v19 & 16384) and (v194 & 8)) and (not (d50 and (not v192 is False)))) and (not (v844 is not None and (v844 or v844.__class__ is not list and v844.__class__ is not dict)))): found.add('bsn-law-unnamed')
                if ((v6 in ('controller', 'both') and (v844 is not None and (v844 or v844.__class__ is not list and v844.__class__ is not dict))) and (not (v844 is not None and not (v844.__class__ is str and lists[v844] & 633825300114114700748351602688 and holds(99, v844))))): found.add('bsn-law-withdrawn')
                if ((not (not v194 & 16)) and (v6 in ('controller', 'both') and (v19 & 16384) and (v844 is not None and (v844 or v844.__class__ is not list and v844.__class__ is not dict)) and (not ((d50 and (not v192 is False)) or (v194 & 8) or (v844.__class__ is str and lists[v844] & 2535301200456458802993406410752 and holds(101, v844)) or (v844.__class__ is str and lists[v844] & 5070602400912917605986812821504 and holds(102, v844)))))): found.add('bsn-of-customers')
                if ((v6 in ('controller', 'both') and (v19 & 16384) and (not (v844 is not None and (v844 or v844.__class__ is not list and v844.__class__ is not dict))) and (not (d50 and (not v192 is False)))) and (not (not v177 & 4))): found.add('bsn-on-consent')
                if ((v6 in ('controller', 'both') and (v19 & 16384) and (not v194 & 8) and (not (d50 and (not v192 is False)))) and (not (v844 is not None and (v844 or v844.__class__ is not list and v844.__class__ is not dict)))): found.add('bsn-without-law')
                if ((not v851 is True) and (v6 in ('controller', 'both') and (v852.__class__ is str and lists[v852] & 10141204801825835211973625643008 and holds(103, v852)))): found.add('criminal-consent-unshown')
                if ((v6 in ('controller', 'both') and (v19 & 32768)) and (not (v852 is not None and (v852 or v852.__class__ is not list and v852.__class__ is not dict)))): found.add('criminal-data-without-ground')
                if ((v6 in ('controller', 'both') and (v13 & 2) and v851 is True and (v187 is not None and (v187 or v187.__class__ is not list and v187.__class__ is not dict))) and (not (v187 is not None and not v187 in ('use_of_service', 'pre_ticked')))): found.add('explicit-consent-implied')
                if ((v6 in ('controller', 'both') and (v13 & 2)) and (not v851 is True)): found.add('explicit-consent-unshown')
                if ((v6 in ('controller', 'both') and (v19 & 131072)) and (not ((v858 is not None and (v858 or v858.__class__ is not list and v858.__class__ is not dict)) or (not v19 & 65536)))): found.add('identity-copy-kept')
                if ((v6 in ('controller', 'both') and (v19 & 131072) and (not v19 & 65536) and (not (v858 is not None and (v858 or v858.__class__ is not list and v858.__class__ is not dict)))) and (not (v863 is not None and (v863 or v863.__class__ is not list and v863.__class__ is not dict)))): found.add('identity-copy-unexplained')
                if ((v6 in ('controller', 'both') and (v11 is not None and (v11 or v11.__class__ is not list and v11.__class__ is not dict)) and (not v13 & 32)) and (not (((not v19 & 262144) or (v869 & 262144)) and ((not v19 & 8192) or (v869 & 8192)) and ((not v19 & 524288) or (v869 & 524288)) and ((not v19 & 1048576) or (v869 & 1048576)) and ((not v19 & 2097152) or (v869 & 2097152)) and ((not v19 & 4194304) or (v869 & 4194304)) and ((not v19 & 8388608) or (v869 & 8388608)) and ((not v19 & 16777216) or (v869 & 16777216)) and ((not v19 & 33554432) or (v869 & 33554432))))): found.add('special-category-uncovered')
                if ((v6 in ('controller', 'both') and (v19 & 1)) and (not ((v11 is not None and (v11 or v11.__class__ is not list and v11.__class__ is not dict)) and (not v13 & 64)))): found.add('special-category-without-condition')
                if (v6 in ('controller', 'both') and (not (v870 & 1))): found.add('special-condition-misplaced')
                if (v6 in ('controller', 'both') and (not (not v13 & 128))): found.add('special-law-missing')
                if (v6 in ('controller', 'both') and (not (not v13 & 256))): found.add('special-law-unshown')
                if ((v6 in ('controller', 'both') and ((v19 & 32768) and (v194 & 8)) and (v852 is not None and (v852 or v852.__class__ is not list and v852.__class__ is not dict)) and (not d270)) and (not v916 is True)): found.add('staff-crime-rules-missing')


# children.consent_age.*
def group_1(root, d, run, tests, answers, there, lists, holds, found):
    d25, = [d[name] for name in ['d25']]
    n2_0 = root.get('children') if root.__class__ is dict else None
    n2_1 = n2_0.get('consent_age') if n2_0.__class__ is dict else None
    if n2_1.__class__ is dict:
        for n2 in n2_1.values():
            if n2 is not None:
                if ((d25 and ((n2.__class__ is int or n2.__class__ is float) and n2 >= 0)) and (not ((n2.__class__ is int or n2.__class__ is float) and n2 >= 13))): found.add('consent-age-under-thirteen')


# statement.text[*]
def group_2(root, d, run, tests, answers, there, lists, holds, found):
    d25, d31, d35, d60, d62, d64, d67, d69, d115, d116, d119, d121, d122, d129, d143, d170, d171, d172, d173, d174, d175, d210, d211, d214, d217, d218, d236, d237, d283, d285, d288, d289, d290, d293, d294, d295, d296, d297, d298, d299, d300, d301, d303, d304, d308, d309, d310, d311, = [d[name] for name in ['d25', 'd31', 'd35', 'd60', 'd62', 'd64', 'd67', 'd69', 'd115', 'd116', 'd119', 'd121', 'd122', 'd129', 'd143', 'd170', 'd171', 'd172', 'd173', 'd174', 'd175', 'd210', 'd211', 'd214', 'd217', 'd218', 'd236', 'd237', 'd283', 'd285', 'd288', 'd289', 'd290', 'd293', 'd294', 'd295', 'd296', 'd297', 'd298', 'd299', 'd300', 'd301', 'd303', 'd304', 'd308', 'd309', 'd310', 'd311']]
    n3_0 = root.get('statement') if root.__class__ is dict else None
    n3_1 = n3_0.get('text') if n3_0.__class__ is dict else None
    if n3_1.__class__ is list:
        for n3 in n3_1:
            if n3 is not None:
                v36 = n3.get('text') if n3.__class__ is dict else None
                v933 = n3.get('links') if n3.__class__ is dict else None
                v936 = n3.get('kind') if n3.__class__ is dict else None
                v959 = n3.get('empty') if n3.__class__ is dict else None
                v962 = n3.get('ends_open') if n3.__class__ is dict else None
                if (((v36.__class__ is str and lists[v36] & 4 and holds(2, v36)) and (not (d35 or (v36.__class__ is str and lists[v36] & 8 and holds(3, v36))))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 2 and holds(1, v36))))): found.add('minors-rights-outdated-in-text')
                if ((d25 and (not (d60 or d62 or d64 or d67 or (v36.__class__ is str and lists[v36] & 1024 and holds(10, v36))))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 128 and holds(7, v36))))): found.add('authority-outdated-in-text')
                if ((d25 and (not d69) and (v36.__class__ is str and lists[v36] & 4096 and holds(12, v36)) and (not (v36.__class__ is str and lists[v36] & 8192 and holds(13, v36)))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 2048 and holds(11, v36))))): found.add('complaint-conditional-in-text')
                if ((d115 and d116 and (not ((v36.__class__ is str and lists[v36] & 1048576 and holds(20, v36)) or (v36.__class__ is str and lists[v36] & 2097152 and holds(21, v36))))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 524288 and holds(19, v36))))): found.add('analytical-cookies-denied-in-text')
                if (((v36.__class__ is str and lists[v36] & 8388608 and holds(23, v36)) and (not (d121 or (d119 and d122) or (v36.__class__ is str and lists[v36] & 16777216 and holds(24, v36)) or (v36.__class__ is str and lists[v36] & 33554432 and holds(25, v36))))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 4194304 and holds(22, v36))))): found.add('cookie-consent-implied-in-text')
                if ((d129 and (not (v36.__class__ is str and lists[v36] & 1048576 and holds(20, v36)))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 268435456 and holds(28, v36))))): found.add('tracking-cookies-denied-in-text')
                if ((not (not d170)) and (d25 and (not d171) and d172 and d173 and (v36.__class__ is str and lists[v36] & 288230376151711744 and holds(58, v36)) and (not (v36.__class__ is str and lists[v36] & 576460752303423488 and holds(59, v36))))): found.add('sharing-denied-in-text-beside-processors')
                if ((not (not d174)) and (d25 and (not d171) and d175 and (v36.__class__ is str and lists[v36] & 288230376151711744 and holds(58, v36)) and (not (v36.__class__ is str and lists[v36] & 576460752303423488 and holds(59, v36))))): found.add('sharing-denied-in-text')
                if ((d25 and (d31 or (not d210)) and d211 and d214 and d217) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 147573952589676412928 and holds(67, v36))))): found.add('accounting-retention-unmentioned')
                if ((d25 and d218) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 151115727451828646838272 and holds(77, v36))))): found.add('retention-escape-in-text')
                if ((not d236) and (d25 and (not d143) and d237 and ((v36.__class__ is str and lists[v36] & 2475880078570760549798248448 and holds(91, v36)) and (v36 is not None and not (v36.__class__ is str and lists[v36] & 4951760157141521099596496896 and holds(92, v36)))))): found.add('newsletter-without-objection')
                if (((v36.__class__ is str and lists[v36] & 19807040628566084398385987584 and holds(94, v36)) and (not (v36.__class__ is str and lists[v36] & 39614081257132168796771975168 and holds(95, v36)))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 9903520314283042199192993792 and holds(93, v36))))): found.add('breach-all-promised')
                if ((not (v36.__class__ is str and lists[v36] & 1298074214633706907132624082305024 and holds(110, v36))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 649037107316853453566312041152512 and holds(109, v36))))): found.add('approval-claimed')
                if (((v36.__class__ is str and lists[v36] & 5192296858534827628530496329220096 and holds(112, v36)) and (not ((v36.__class__ is str and lists[v36] & 10384593717069655257060992658440192 and holds(113, v36)) or (v36.__class__ is str and lists[v36] & 20769187434139310514121985316880384 and holds(114, v36)) or (v36.__class__ is str and lists[v36] & 41538374868278621028243970633760768 and holds(115, v36))))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 2596148429267413814265248164610048 and holds(111, v36))))): found.add('business-data-denied')
                if ((not ((v36.__class__ is str and lists[v36] & 166153499473114484112975882535043072 and holds(117, v36)) or (v36.__class__ is str and lists[v36] & 332306998946228968225951765070086144 and holds(118, v36)))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 83076749736557242056487941267521536 and holds(116, v36))))): found.add('call-register-cited')
                if ((not ((d283 and d285) or (v36.__class__ is str and lists[v36] & 1329227995784915872903807060280344576 and holds(120, v36)))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 664613997892457936451903530140172288 and holds(119, v36))))): found.add('certification-claimed')
                if ((not d288) and (d25 and (v36.__class__ is str and lists[v36] & 2658455991569831745807614120560689152 and holds(121, v36)))): found.add('changes-left-to-reader')
                if ((d25 and (not d288) and (not ((v36.__class__ is str and lists[v36] & 10633823966279326983230456482242756608 and holds(123, v36)) or (v36.__class__ is str and lists[v36] & 2658455991569831745807614120560689152 and holds(121, v36))))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 5316911983139663491615228241121378304 and holds(122, v36))))): found.add('changes-reserved')
                if ((not d289) and (d25 and (v36.__class__ is str and lists[v36] & 21267647932558653966460912964485513216 and holds(124, v36)) and (not (d290 or d293 or d294 or d295 or (v36.__class__ is str and lists[v36] & 42535295865117307932921825928971026432 and holds(125, v36)))))): found.add('consent-announced-without-withdrawal')
                if (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 33554432 and holds(25, v36)))): found.add('consent-presumed')
                if ((not (d293 or d294 or d295)) and (d25 and (v36.__class__ is str and lists[v36] & 170141183460469231731687303715884105728 and holds(127, v36)))): found.add('consent-promised-unplaced')
                if ((not ((v36.__class__ is str and lists[v36] & 166153499473114484112975882535043072 and holds(117, v36)) or (v36.__class__ is str and lists[v36] & 680564733841876926926749214863536422912 and holds(129, v36)))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 340282366920938463463374607431768211456 and holds(128, v36))))): found.add('eprivacy-regulation-cited')
                if ((not (v36.__class__ is str and lists[v36] & 1361129467683753853853498429727072845824 and holds(130, v36))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 20769187434139310514121985316880384 and holds(114, v36))))): found.add('ip-address-denied')
                if ((not ((v36.__class__ is str and lists[v36] & 5444517870735015415413993718908291383296 and holds(132, v36)) or (v36.__class__ is str and lists[v36] & 10889035741470030830827987437816582766592 and holds(133, v36)))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 2722258935367507707706996859454145691648 and holds(131, v36))))): found.add('liability-excluded')
                if (((v36.__class__ is str and lists[v36] & 21778071482940061661655974875633165533184 and holds(134, v36)) and (not ((v36.__class__ is str and lists[v36] & 43556142965880123323311949751266331066368 and holds(135, v36)) or (v36.__class__ is str and lists[v36] & 87112285931760246646623899502532662132736 and holds(136, v36))))) and (not ((v933.__class__ is int or v933.__class__ is float) and v933 >= 1))): found.add('link-missing')
                if (((v36.__class__ is str and lists[v36] & 41538374868278621028243970633760768 and holds(115, v36)) and (not ((v36.__class__ is str and lists[v36] & 348449143727040986586495598010130648530944 and holds(138, v36)) or (v36.__class__ is str and lists[v36] & 20769187434139310514121985316880384 and holds(114, v36))))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 174224571863520493293247799005065324265472 and holds(137, v36))))): found.add('metadata-denied')
                if ((not (d296 or d143)) and (d25 and (v36.__class__ is str and lists[v36] & 696898287454081973172991196020261297061888 and holds(139, v36)) and (not (v36.__class__ is str and lists[v36] & 1393796574908163946345982392040522594123776 and holds(140, v36))))): found.add('newsletter-undeclared')
                if ((not (v36.__class__ is str and lists[v36] & 5575186299632655785383929568162090376495104 and holds(142, v36))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 2787593149816327892691964784081045188247552 and holds(141, v36))))): found.add('notice-treated-as-contract')
                if (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 4294967296 and holds(32, v36)))): found.add('placeholder-left')
                if ((not d297) and (d25 and (not d298) and (v936 is not None and not v936 == 'heading') and (v36.__class__ is str and lists[v36] & 11150372599265311570767859136324180752990208 and holds(143, v36)) and (not (v36.__class__ is str and lists[v36] & 22300745198530623141535718272648361505980416 and holds(144, v36))))): found.add('profiling-undeclared')
                if (((v36.__class__ is str and lists[v36] & 89202980794122492566142873090593446023921664 and holds(146, v36)) and (not (v36.__class__ is str and lists[v36] & 178405961588244985132285746181186892047843328 and holds(147, v36)))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 44601490397061246283071436545296723011960832 and holds(145, v36))))): found.add('repealed-law-beside-new')
                if ((not ((v36.__class__ is str and lists[v36] & 89202980794122492566142873090593446023921664 and holds(146, v36)) or (v36.__class__ is str and lists[v36] & 178405961588244985132285746181186892047843328 and holds(147, v36)) or (v36.__class__ is str and lists[v36] & 356811923176489970264571492362373784095686656 and holds(148, v36)))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 44601490397061246283071436545296723011960832 and holds(145, v36))))): found.add('repealed-law-cited')
                if ((d25 and ((not d299) or d300) and (v36.__class__ is str and lists[v36] & 1427247692705959881058285969449495136382746624 and holds(150, v36)) and (not (v36.__class__ is str and lists[v36] & 2854495385411919762116571938898990272765493248 and holds(151, v36)))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 713623846352979940529142984724747568191373312 and holds(149, v36))))): found.add('response-time-in-text-too-long')
                if ((d25 and d301 and (not (v36.__class__ is str and lists[v36] & 11417981541647679048466287755595961091061972992 and holds(153, v36)))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 5708990770823839524233143877797980545530986496 and holds(152, v36))))): found.add('retention-unlimited-in-text')
                if (((v36.__class__ is str and lists[v36] & 45671926166590716193865151022383844364247891968 and holds(155, v36)) and (not (v36.__class__ is str and lists[v36] & 91343852333181432387730302044767688728495783936 and holds(156, v36)))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 22835963083295358096932575511191922182123945984 and holds(154, v36))))): found.add('right-narrowed')
                if ((not (v36.__class__ is str and lists[v36] & 365375409332725729550921208179070754913983135744 and holds(158, v36))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 182687704666362864775460604089535377456991567872 and holds(157, v36))))): found.add('right-waived')
                if ((not (d303 or d304)) and ((v36.__class__ is str and lists[v36] & 730750818665451459101842416358141509827966271488 and holds(159, v36)) and (not (v36.__class__ is str and lists[v36] & 1461501637330902918203684832716283019655932542976 and holds(160, v36))))): found.add('role-unclear')
                if (not v959 is False): found.add('section-empty')
                if ((not (v36.__class__ is str and lists[v36] & 5846006549323611672814739330865132078623730171904 and holds(162, v36))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 2923003274661805836407369665432566039311865085952 and holds(161, v36))))): found.add('security-called-weak')
                if (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 34359738368 and holds(35, v36)))): found.add('security-detailed')
                if ((not (v36.__class__ is str and lists[v36] & 23384026197294446691258957323460528314494920687616 and holds(164, v36))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 11692013098647223345629478661730264157247460343808 and holds(163, v36))))): found.add('security-promised-absolutely')
                if (v962 is True and (not (v36 is not None and (v36.__class__ is not str or answers[43][v36])))): found.add('sentence-cut-short')
                if (not (v36 is not None and (v36.__class__ is not str or answers[44][v36]))): found.add('sentence-too-long')
                if ((d25 and (v936 is not None and not v936 == 'heading') and (v36 is not None and not (v36.__class__ is str and lists[v36] & 46768052394588893382517914646921056628989841375232 and holds(165, v36)))) and (not (v36 is not None and tests[34](v36, n3, run) is None))): found.add('service-undeclared')
                if ((d25 and (not ((v36.__class__ is str and lists[v36] & 137438953472 and holds(37, v36)) or (v36.__class__ is str and lists[v36] & 93536104789177786765035829293842113257979682750464 and holds(166, v36))))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 68719476736 and holds(36, v36))))): found.add('vague-wording-in-text')
                if ((not (not d308)) and ((not d309) and d310 and (v36.__class__ is str and lists[v36] & 748288838313422294120286634350736906063837462003712 and holds(169, v36)) and (not (v36.__class__ is str and lists[v36] & 1496577676626844588240573268701473812127674924007424 and holds(170, v36))))): found.add('transfer-denied-in-text')
                if ((d311 and (not (v36.__class__ is str and lists[v36] & 5986310706507378352962293074805895248510699696029696 and holds(172, v36)))) and (not (v36 is not None and not (v36.__class__ is str and lists[v36] & 2993155353253689176481146537402947624255349848014848 and holds(171, v36))))): found.add('transfer-instrument-invalid-in-text')


# recipients[*]
def group_3(root, d, run, tests, answers, there, lists, holds, found):
    d25, d98, d106, d154, d157, d165, d307, = [d[name] for name in ['d25', 'd98', 'd106', 'd154', 'd157', 'd165', 'd307']]
    n4_0 = root.get('recipients') if root.__class__ is dict else None
    if n4_0.__class__ is list:
        for n4 in n4_0:
            if n4 is not None:
                v91 = n4.get('name') if n4.__class__ is dict else None
                v92 = n4.get('role') if n4.__class__ is dict else None
                v169 = n4.get('agreement') if n4.__class__ is dict else None
                v170 = v169.get('signed') if v169.__class__ is dict else None
                v171 = v169.get('covers') if v169.__class__ is dict else None
                v172 = v169.get('subprocessors') if v169.__class__ is dict else None
                v335 = n4.get('id') if n4.__class__ is dict else None
                v336 = n4.get('data_form') if n4.__class__ is dict else None
                v339 = n4.get('country') if n4.__class__ is dict else None
                v340 = n4.get('transfer') if n4.__class__ is dict else None
                v341 = n4.get('category') if n4.__class__ is dict else None
                v969 = v340.get('mechanism') if v340.__class__ is dict else None
                v970 = v340.get('reference') if v340.__class__ is dict else None
                v975 = v340.get('dpf_certified') if v340.__class__ is dict else None
                v978 = v340.get('assessment') if v340.__class__ is dict else None
                if ((d25 and v92 == 'joint_controller' and ((v91 is not None and (v91 or v91.__class__ is not list and v91.__class__ is not dict)) and d98)) and (not (v91 is not None and (v91 in there[0] if v91.__class__ is str else tests[11](v91, n4, run) is None)))): found.add('joint-controller-unlisted')
                if ((v92 == 'processor' and (v170 is not None and (v170 or v170.__class__ is not list and v170.__class__ is not dict))) and (not (v170 is not None and not (v170 is False)))): found.add('processor-agreement-absent')
                if ((v92 == 'processor' and (v171 is not None and (v171 or v171.__class__ is not list and v171.__class__ is not dict))) and (not ((v172 is not None and (v172 or v172.__class__ is not list and v172.__class__ is not dict)) and (v171.__class__ is list and ('a' in v171 and 'b' in v171 and 'c' in v171 and 'd' in v171 and 'e' in v171 and 'f' in v171 and 'g' in v171 and 'h' in v171))))): found.add('processor-agreement-incomplete')
                if ((not (v171 is not None and (v171 or v171.__class__ is not list and v171.__class__ is not dict))) and (v92 == 'processor' and (v170.__class__ is str and v170.startswith(('19', '200', '2010', '2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018-01', '2018-02', '2018-03', '2018-04', '2018-05-0', '2018-05-1', '2018-05-20', '2018-05-21', '2018-05-22', '2018-05-23', '2018-05-24'))))): found.add('processor-agreement-old')
                if (v92 == 'processor' and (not (v169 is not None and (v169 or v169.__class__ is not list and v169.__class__ is not dict)))): found.add('processor-agreement-unstated')
                if ((d25 and v336 == 'pseudonymised' and d154 and (not v92 == 'internal')) and (not ((v335 is not None and (v335 in there[7] if v335.__class__ is str else tests[23](v335, n4, run) is None)) or (v335 is not None and (v335 in there[8] if v335.__class__ is str else tests[24](v335, n4, run) is None))))): found.add('pseudonymised-recipient-left-out')
                if ((not (v339 is not None and (v339 or v339.__class__ is not list and v339.__class__ is not dict))) and ((v91 is not None and (v91 or v91.__class__ is not list and v91.__class__ is not dict)) and (not (v340 is not None and (v340 or v340.__class__ is not list and v340.__class__ is not dict))) and (not (v92 in ('authority', 'internal') or (v91.__class__ is str and answers[21][v91]))))): found.add('recipient-country-missing')
                if ((v91 is not None and (v91 or v91.__class__ is not list and v91.__class__ is not dict)) and (not (v92 is not None and (v92 or v92.__class__ is not list and v92.__class__ is not dict)))): found.add('recipient-role-missing')
                if (((v91 is not None and (v91 or v91.__class__ is not list and v91.__class__ is not dict)) and d157 and (not v336 == 'pseudonymised')) and (not ((v335 is not None and (v335 in there[7] if v335.__class__ is str else tests[23](v335, n4, run) is None)) or (v335 is not None and (v335 in there[8] if v335.__class__ is str else tests[24](v335, n4, run) is None))))): found.add('recipient-unused')
                if (((not (v91 is not None and (v91 or v91.__class__ is not list and v91.__class__ is not dict))) and (not (v92 == 'authority' or ((v341 is not None and not (v341.__class__ is str and lists[v341] & 36028797018963968 and holds(55, v341))) and (v341.__class__ is str and answers[23][v341]))))) and (not ((v341 is not None and not (v341.__class__ is str and lists[v341] & 36028797018963968 and holds(55, v341))) and (v341 is not None and (v341.__class__ is not str or answers[22][v341]))))): found.add('recipient-vague')
                if (d165 and (not (not v92 == 'controller'))): found.add('sharing-denied')
                if ((v340 is not None and (v340 or v340.__class__ is not list and v340.__class__ is not dict)) and (not (v339 is not None and (v339 or v339.__class__ is not list and v339.__class__ is not dict)))): found.add('register-third-country-missing')
                if ((v969 == 'adequacy' and (v339 is not None and (v339 or v339.__class__ is not list and v339.__class__ is not dict))) and (not (v339.__class__ is str and answers[49][v339]))): found.add('adequacy-about-to-lapse')
                if ((v969 == 'adequacy' and (v339.__class__ is str and answers[3][v339])) and (not (v339.__class__ is str and answers[50][v339]))): found.add('adequacy-absent')
                if ((v969 == 'adequacy' and (v339 is not None and (v339 or v339.__class__ is not list and v339.__class__ is not dict))) and (not ((v970 is not None and tests[35](v970, n4, run) is None) or (v339 is not None and tests[35](v339, n4, run) is None)))): found.add('adequacy-scope-unshown')
                if ((v339 == 'US' and v969 == 'adequacy') and (not v975 is True)): found.add('dpf-unshown')
                if ((not (v978 is not None and (v978 or v978.__class__ is not list and v978.__class__ is not dict))) and (v969 in ('scc', 'bcr', 'code_of_conduct', 'certification', 'ad_hoc') and (not ((v339 is not None and not v339 in ('BR', 'CA', 'JP', 'KR', 'US')) and (v339.__class__ is str and answers[50][v339]))))): found.add('transfer-assessment-missing')
                if ((not (v339 is not None and (v339 or v339.__class__ is not list and v339.__class__ is not dict))) and (d25 and (v340 is not None and (v340 or v340.__class__ is not list and v340.__class__ is not dict)) and (not (d106 or (v91.__class__ is str and lists[v91] & 187072209578355573530071658587684226515959365500928 and holds(167, v91)) or (v341.__class__ is str and lists[v341] & 187072209578355573530071658587684226515959365500928 and holds(167, v341)))))): found.add('transfer-country-unnamed')
                if ((not (not (v969 is not None and (v969 or v969.__class__ is not list and v969.__class__ is not dict)))) and (d307 and (not (v339.__class__ is str and answers[3][v339])))): found.add('transfer-denied-beside-transfer')
                if ((not (v339 is not None and (v339 or v339.__class__ is not list and v339.__class__ is not dict))) and (d307 and (not (v340 is not None and (v340 or v340.__class__ is not list and v340.__class__ is not dict))) and (v91.__class__ is str and answers[21][v91]))): found.add('transfer-denied-beside-vendor')
                if ((d307 and (v339 is not None and (v339 or v339.__class__ is not list and v339.__class__ is not dict))) and (not (v339.__class__ is str and answers[0][v339]))): found.add('transfer-denied')
                if ((not (v339 is not None and (v339 or v339.__class__ is not list and v339.__class__ is not dict))) and ((not (v340 is not None and (v340 or v340.__class__ is not list and v340.__class__ is not dict))) and (not d307) and (v91.__class__ is str and answers[21][v91]))): found.add('transfer-unclear')
                if ((not (v340 is not None and (v340 or v340.__class__ is not list and v340.__class__ is not dict))) and (v339.__class__ is str and answers[3][v339])): found.add('transfer-unstated')


# cookies.items[*]
def group_4(root, d, run, tests, answers, there, lists, holds, found):
    n5_0 = root.get('cookies') if root.__class__ is dict else None
    n5_1 = n5_0.get('items') if n5_0.__class__ is dict else None
    if n5_1.__class__ is list:
        for n5 in n5_1:
            if n5 is not None:
                v139 = n5.get('basis') if n5.__class__ is dict else None
                v140 = n5.get('category') if n5.__class__ is dict else None
                v141 = n5.get('profile') if n5.__class__ is dict else None
                v142 = n5.get('cross_site') if n5.__class__ is dict else None
                v143 = n5.get('set_before_consent') if n5.__class__ is dict else None
                v145 = n5.get('duration') if n5.__class__ is dict else None
                v146 = n5.get('purpose') if n5.__class__ is dict else None
                v147 = n5.get('third_party') if n5.__class__ is dict else None
                v152 = n5.get('shared') if n5.__class__ is dict else None
                if ((not (v139 is not None and (v139 or v139.__class__ is not list and v139.__class__ is not dict))) and ((not v143 is True) and (((not (v140 is not None and (v140 or v140.__class__ is not list and v140.__class__ is not dict))) and (v141 is True or v142 is True)) or v140 in ('preferences', 'analytics', 'marketing')))): found.add('cookie-basis-unstated')
                if ((not (v145 is not None and (v145 or v145.__class__ is not list and v145.__class__ is not dict))) and (not ((v139 == 'exempt' and (not (v140 is not None and (v140 or v140.__class__ is not list and v140.__class__ is not dict)))) or v140 in ('transmission', 'strictly_necessary', 'limited_analytics')))): found.add('cookie-duration-missing')
                if ((not (not (v142 is True or v141 is True))) and ((not v139 == 'consent') and v140 in ('transmission', 'strictly_necessary', 'limited_analytics'))): found.add('cookie-exemption-stretched')
                if ((((not (v139 is not None and (v139 or v139.__class__ is not list and v139.__class__ is not dict))) or v139 == 'exempt') and (not (v141 is True or v142 is True or v143 is True))) and (not (v140 is not None and (v140 or v140.__class__ is not list and v140.__class__ is not dict)))): found.add('cookie-kind-unstated')
                if ((not v139 in ('exempt', 'consent')) and ((v139 is not None and (v139 or v139.__class__ is not list and v139.__class__ is not dict)) and (not v140 in ('transmission', 'strictly_necessary', 'limited_analytics')))): found.add('cookie-on-legitimate-interests')
                if ((not (v146 is not None and (v146 or v146.__class__ is not list and v146.__class__ is not dict))) and (not ((v139 == 'exempt' and (not (v140 is not None and (v140 or v140.__class__ is not list and v140.__class__ is not dict)))) or v140 in ('transmission', 'strictly_necessary', 'limited_analytics')))): found.add('cookie-purpose-missing')
                if ((not (v147 is not None and (v147 or v147.__class__ is not list and v147.__class__ is not dict))) and (not ((v139 == 'exempt' and (not (v140 is not None and (v140 or v140.__class__ is not list and v140.__class__ is not dict)))) or v140 in ('transmission', 'strictly_necessary', 'limited_analytics')))): found.add('cookie-third-party-missing')
                if ((not (v139 == 'consent' and (not v143 is True))) and (((v139 is not None and (v139 or v139.__class__ is not list and v139.__class__ is not dict)) or v143 is True) and (((not (v140 is not None and (v140 or v140.__class__ is not list and v140.__class__ is not dict))) and (v141 is True or v142 is True)) or (v139 == 'consent' and ((not (v140 is not None and (v140 or v140.__class__ is not list and v140.__class__ is not dict))) or v141 is True or v142 is True)) or v140 in ('preferences', 'analytics', 'marketing')) and (not v139 in ('legitimate_interests', 'contract')))): found.add('cookie-without-consent')
                if ((v140 == 'limited_analytics' and (not v139 == 'consent')) and (not (v152 is False or (((not (v147 is not None and (v147 or v147.__class__ is not list and v147.__class__ is not dict))) or v147 == 'none') and (not (v152 is not None and (v152 or v152.__class__ is not list and v152.__class__ is not dict))))))): found.add('limited-analytics-shared')
                if (((v146 is not None and (v146 or v146.__class__ is not list and v146.__class__ is not dict)) and v140 in ('transmission', 'strictly_necessary') and (not (v139 == 'consent' or (v146.__class__ is str and lists[v146] & 134217728 and holds(27, v146))))) and (not (v146 is not None and not (v146.__class__ is str and lists[v146] & 67108864 and holds(26, v146))))): found.add('necessary-cookie-used-for-more')


# data_categories[*].id
def group_5(root, d, run, tests, answers, there, lists, holds, found):
    d130, = [d[name] for name in ['d130']]
    n6_0 = root.get('data_categories') if root.__class__ is dict else None
    if n6_0.__class__ is list:
        for n6_1 in n6_0:
            n6 = n6_1.get('id') if n6_1.__class__ is dict else None
            if n6 is not None:
                if (not first(d130, n6)): found.add('data-id-twice')


# purposes[*].data[*]
def group_6(root, d, run, tests, answers, there, lists, holds, found):
    n7_0 = root.get('purposes') if root.__class__ is dict else None
    if n7_0.__class__ is list:
        for n7_1 in n7_0:
            n7_2 = n7_1.get('data') if n7_1.__class__ is dict else None
            if n7_2.__class__ is list:
                for n7 in n7_2:
                    if n7 is not None:
                        if (not (n7 is not None and (n7 in there[2] if n7.__class__ is str else tests[14](n7, n7, run) is None))): found.add('data-unknown')


# purposes[*].retention[*].data[*]
def group_7(root, d, run, tests, answers, there, lists, holds, found):
    n8_0 = root.get('purposes') if root.__class__ is dict else None
    if n8_0.__class__ is list:
        for n8_1 in n8_0:
            n8_2 = n8_1.get('retention') if n8_1.__class__ is dict else None
            if n8_2.__class__ is list:
                for n8_3 in n8_2:
                    n8_4 = n8_3.get('data') if n8_3.__class__ is dict else None
                    if n8_4.__class__ is list:
                        for n8 in n8_4:
                            if n8 is not None:
                                if (not (n8 is not None and (n8 in there[2] if n8.__class__ is str else tests[14](n8, n8, run) is None))): found.add('data-unknown')


# purposes[*].special_categories[*].data
def group_8(root, d, run, tests, answers, there, lists, holds, found):
    n9_0 = root.get('purposes') if root.__class__ is dict else None
    if n9_0.__class__ is list:
        for n9_1 in n9_0:
            n9_2 = n9_1.get('special_categories') if n9_1.__class__ is dict else None
            if n9_2.__class__ is list:
                for n9_3 in n9_2:
                    n9 = n9_3.get('data') if n9_3.__class__ is dict else None
                    if n9 is not None:
                        if (not (n9 is not None and (n9 in there[2] if n9.__class__ is str else tests[14](n9, n9, run) is None))): found.add('data-unknown')


# data_categories[*]
def group_9(root, d, run, tests, answers, there, lists, holds, found):
    d25, d131, = [d[name] for name in ['d25', 'd131']]
    n10_0 = root.get('data_categories') if root.__class__ is dict else None
    if n10_0.__class__ is list:
        for n10 in n10_0:
            if n10 is not None:
                v156 = n10.get('id') if n10.__class__ is dict else None
                v157 = n10.get('items') if n10.__class__ is dict else None
                v160 = n10.get('name') if n10.__class__ is dict else None
                v904 = n10.get('kind') if n10.__class__ is dict else None
                v905 = n10.get('special_category') if n10.__class__ is dict else None
                v906 = n10.get('not_special_because') if n10.__class__ is dict else None
                v158 = 0
                v159 = -1
                if v157.__class__ is list:
                    for i23 in v157:
                        if i23 is not None:
                            m = 0
                            if ((i23.__class__ is str and lists[i23] & 536870912 and holds(29, i23)) and (i23 is not None and not (i23.__class__ is str and lists[i23] & 1073741824 and holds(30, i23)))): m |= 1
                            if ((i23.__class__ is str and not (lists[i23] & 81129638414606681695789005144064 and holds(106, i23))) or (i23.__class__ is str and lists[i23] & 162259276829213363391578010288128 and holds(107, i23))): m |= 2
                            if (i23.__class__ is str and lists[i23] & 324518553658426726783156020576256 and holds(108, i23)): m |= 4
                            v158 |= m
                            v159 &= m
                v902 = 0
                v903 = -1
                i92 = v160
                if i92 is not None:
                    m = 0
                    if ((i92.__class__ is str and lists[i92] & 81129638414606681695789005144064 and holds(106, i92)) and (i92.__class__ is str and not (lists[i92] & 162259276829213363391578010288128 and holds(107, i92)))): m |= 1
                    v902 |= m
                    v903 &= m
                if ((d25 and d131) and (not (v156 is not None and (v156 in there[3] if v156.__class__ is str else tests[15](v156, n10, run) is None)))): found.add('data-unused')
                if ((not (not v158 & 1)) and (v160.__class__ is str and lists[v160] & 2147483648 and holds(31, v160))): found.add('anonymous-data-with-identifier')
                if ((not ((not v902 & 1) and (v159 & 2))) and (d25 and ((not (v905 is not None and (v905 or v905.__class__ is not list and v905.__class__ is not dict))) and (not (v906 is not None and (v906 or v906.__class__ is not list and v906.__class__ is not dict)))) and (not v158 & 4) and (not v904 in ('special', 'criminal', 'national_id', 'identity_document')))): found.add('special-data-unmarked')


# purposes[*].id
def group_10(root, d, run, tests, answers, there, lists, holds, found):
    d132, = [d[name] for name in ['d132']]
    n11_0 = root.get('purposes') if root.__class__ is dict else None
    if n11_0.__class__ is list:
        for n11_1 in n11_0:
            n11 = n11_1.get('id') if n11_1.__class__ is dict else None
            if n11 is not None:
                if (not first(d132, n11)): found.add('purpose-id-twice')


# recipients[*].id
def group_11(root, d, run, tests, answers, there, lists, holds, found):
    d133, = [d[name] for name in ['d133']]
    n12_0 = root.get('recipients') if root.__class__ is dict else None
    if n12_0.__class__ is list:
        for n12_1 in n12_0:
            n12 = n12_1.get('id') if n12_1.__class__ is dict else None
            if n12 is not None:
                if (not first(d133, n12)): found.add('recipient-id-twice')


# purposes[*].recipients[*]
def group_12(root, d, run, tests, answers, there, lists, holds, found):
    n13_0 = root.get('purposes') if root.__class__ is dict else None
    if n13_0.__class__ is list:
        for n13_1 in n13_0:
            n13_2 = n13_1.get('recipients') if n13_1.__class__ is dict else None
            if n13_2.__class__ is list:
                for n13 in n13_2:
                    if n13 is not None:
                        if (not (n13 is not None and (n13 in there[4] if n13.__class__ is str else tests[16](n13, n13, run) is None))): found.add('recipient-unknown')


# direct_marketing[*].recipient
def group_13(root, d, run, tests, answers, there, lists, holds, found):
    n14_0 = root.get('direct_marketing') if root.__class__ is dict else None
    if n14_0.__class__ is list:
        for n14_1 in n14_0:
            n14 = n14_1.get('recipient') if n14_1.__class__ is dict else None
            if n14 is not None:
                if (not (n14 is not None and (n14 in there[4] if n14.__class__ is str else tests[16](n14, n14, run) is None))): found.add('recipient-unknown')


# data_categories[*].items
def group_14(root, d, run, tests, answers, there, lists, holds, found):
    n15_0 = root.get('data_categories') if root.__class__ is dict else None
    if n15_0.__class__ is list:
        for n15_1 in n15_0:
            n15 = n15_1.get('items') if n15_1.__class__ is dict else None
            if n15 is not None:
                if (not (n15 is not None and tests[17](n15, n15, run) is None)): found.add('word-twice')


# purposes[*].data
def group_15(root, d, run, tests, answers, there, lists, holds, found):
    n16_0 = root.get('purposes') if root.__class__ is dict else None
    if n16_0.__class__ is list:
        for n16_1 in n16_0:
            n16 = n16_1.get('data') if n16_1.__class__ is dict else None
            if n16 is not None:
                if (not (n16 is not None and tests[17](n16, n16, run) is None)): found.add('word-twice')


# purposes[*].data_subjects
def group_16(root, d, run, tests, answers, there, lists, holds, found):
    n17_0 = root.get('purposes') if root.__class__ is dict else None
    if n17_0.__class__ is list:
        for n17_1 in n17_0:
            n17 = n17_1.get('data_subjects') if n17_1.__class__ is dict else None
            if n17 is not None:
                if (not (n17 is not None and tests[17](n17, n17, run) is None)): found.add('word-twice')


# joint_controllers[*].contact.email
def group_17(root, d, run, tests, answers, there, lists, holds, found):
    n18_0 = root.get('joint_controllers') if root.__class__ is dict else None
    if n18_0.__class__ is list:
        for n18_1 in n18_0:
            n18_2 = n18_1.get('contact') if n18_1.__class__ is dict else None
            n18 = n18_2.get('email') if n18_2.__class__ is dict else None
            if n18 is not None:
                if ((n18 is not None and not (n18.__class__ is str and lists[n18] & 4294967296 and holds(32, n18))) and (not (n18 is not None and (n18.__class__ is not str or answers[8][n18])))): found.add('email-address-malformed')


# controller.*
def group_18(root, d, run, tests, answers, there, lists, holds, found):
    n19_0 = root.get('controller') if root.__class__ is dict else None
    if n19_0.__class__ is dict:
        for n19 in n19_0.values():
            if n19 is not None:
                if (not ((n19 is not None and not (n19.__class__ is str and lists[n19] & 4294967296 and holds(32, n19))) and (n19 is not None and not (n19.__class__ is str and lists[n19] & 17179869184 and holds(34, n19))))): found.add('placeholder-declared')


# controller.domains[*]
def group_19(root, d, run, tests, answers, there, lists, holds, found):
    n20_0 = root.get('controller') if root.__class__ is dict else None
    n20_1 = n20_0.get('domains') if n20_0.__class__ is dict else None
    if n20_1.__class__ is list:
        for n20 in n20_1:
            if n20 is not None:
                if (not ((n20 is not None and not (n20.__class__ is str and lists[n20] & 4294967296 and holds(32, n20))) and (n20 is not None and not (n20.__class__ is str and lists[n20] & 17179869184 and holds(34, n20))))): found.add('placeholder-declared')


# controller.contact.*
def group_20(root, d, run, tests, answers, there, lists, holds, found):
    n21_0 = root.get('controller') if root.__class__ is dict else None
    n21_1 = n21_0.get('contact') if n21_0.__class__ is dict else None
    if n21_1.__class__ is dict:
        for n21 in n21_1.values():
            if n21 is not None:
                if (not ((n21 is not None and not (n21.__class__ is str and lists[n21] & 4294967296 and holds(32, n21))) and (n21 is not None and not (n21.__class__ is str and lists[n21] & 17179869184 and holds(34, n21))))): found.add('placeholder-declared')


# joint_controllers[*].*
def group_21(root, d, run, tests, answers, there, lists, holds, found):
    n22_0 = root.get('joint_controllers') if root.__class__ is dict else None
    if n22_0.__class__ is list:
        for n22_1 in n22_0:
            if n22_1.__class__ is dict:
                for n22 in n22_1.values():
                    if n22 is not None:
                        if (not ((n22 is not None and not (n22.__class__ is str and lists[n22] & 4294967296 and holds(32, n22))) and (n22 is not None and not (n22.__class__ is str and lists[n22] & 17179869184 and holds(34, n22))))): found.add('placeholder-declared')


# joint_controllers[*].contact.*
def group_22(root, d, run, tests, answers, there, lists, holds, found):
    n23_0 = root.get('joint_controllers') if root.__class__ is dict else None
    if n23_0.__class__ is list:
        for n23_1 in n23_0:
            n23_2 = n23_1.get('contact') if n23_1.__class__ is dict else None
            if n23_2.__class__ is dict:
                for n23 in n23_2.values():
                    if n23 is not None:
                        if (not ((n23 is not None and not (n23.__class__ is str and lists[n23] & 4294967296 and holds(32, n23))) and (n23 is not None and not (n23.__class__ is str and lists[n23] & 17179869184 and holds(34, n23))))): found.add('placeholder-declared')


# eu_representative.*
def group_23(root, d, run, tests, answers, there, lists, holds, found):
    n24_0 = root.get('eu_representative') if root.__class__ is dict else None
    if n24_0.__class__ is dict:
        for n24 in n24_0.values():
            if n24 is not None:
                if (not ((n24 is not None and not (n24.__class__ is str and lists[n24] & 4294967296 and holds(32, n24))) and (n24 is not None and not (n24.__class__ is str and lists[n24] & 17179869184 and holds(34, n24))))): found.add('placeholder-declared')


# eu_representative.contact.*
def group_24(root, d, run, tests, answers, there, lists, holds, found):
    n25_0 = root.get('eu_representative') if root.__class__ is dict else None
    n25_1 = n25_0.get('contact') if n25_0.__class__ is dict else None
    if n25_1.__class__ is dict:
        for n25 in n25_1.values():
            if n25 is not None:
                if (not ((n25 is not None and not (n25.__class__ is str and lists[n25] & 4294967296 and holds(32, n25))) and (n25 is not None and not (n25.__class__ is str and lists[n25] & 17179869184 and holds(34, n25))))): found.add('placeholder-declared')


# data_protection_officer.*
def group_25(root, d, run, tests, answers, there, lists, holds, found):
    n26_0 = root.get('data_protection_officer') if root.__class__ is dict else None
    if n26_0.__class__ is dict:
        for n26 in n26_0.values():
            if n26 is not None:
                if (not ((n26 is not None and not (n26.__class__ is str and lists[n26] & 4294967296 and holds(32, n26))) and (n26 is not None and not (n26.__class__ is str and lists[n26] & 17179869184 and holds(34, n26))))): found.add('placeholder-declared')


# data_protection_officer.contact.*
def group_26(root, d, run, tests, answers, there, lists, holds, found):
    n27_0 = root.get('data_protection_officer') if root.__class__ is dict else None
    n27_1 = n27_0.get('contact') if n27_0.__class__ is dict else None
    if n27_1.__class__ is dict:
        for n27 in n27_1.values():
            if n27 is not None:
                if (not ((n27 is not None and not (n27.__class__ is str and lists[n27] & 4294967296 and holds(32, n27))) and (n27 is not None and not (n27.__class__ is str and lists[n27] & 17179869184 and holds(34, n27))))): found.add('placeholder-declared')


# statement.*
def group_27(root, d, run, tests, answers, there, lists, holds, found):
    n28_0 = root.get('statement') if root.__class__ is dict else None
    if n28_0.__class__ is dict:
        for n28 in n28_0.values():
            if n28 is not None:
                if (not ((n28 is not None and not (n28.__class__ is str and lists[n28] & 4294967296 and holds(32, n28))) and (n28 is not None and not (n28.__class__ is str and lists[n28] & 17179869184 and holds(34, n28))))): found.add('placeholder-declared')


# statement.changes.*
def group_28(root, d, run, tests, answers, there, lists, holds, found):
    n29_0 = root.get('statement') if root.__class__ is dict else None
    n29_1 = n29_0.get('changes') if n29_0.__class__ is dict else None
    if n29_1.__class__ is dict:
        for n29 in n29_1.values():
            if n29 is not None:
                if (not ((n29 is not None and not (n29.__class__ is str and lists[n29] & 4294967296 and holds(32, n29))) and (n29 is not None and not (n29.__class__ is str and lists[n29] & 17179869184 and holds(34, n29))))): found.add('placeholder-declared')


# data_categories[*].*
def group_29(root, d, run, tests, answers, there, lists, holds, found):
    n30_0 = root.get('data_categories') if root.__class__ is dict else None
    if n30_0.__class__ is list:
        for n30_1 in n30_0:
            if n30_1.__class__ is dict:
                for n30 in n30_1.values():
                    if n30 is not None:
                        if (not ((n30 is not None and not (n30.__class__ is str and lists[n30] & 4294967296 and holds(32, n30))) and (n30 is not None and not (n30.__class__ is str and lists[n30] & 17179869184 and holds(34, n30))))): found.add('placeholder-declared')


# data_categories[*].items[*]
def group_30(root, d, run, tests, answers, there, lists, holds, found):
    n31_0 = root.get('data_categories') if root.__class__ is dict else None
    if n31_0.__class__ is list:
        for n31_1 in n31_0:
            n31_2 = n31_1.get('items') if n31_1.__class__ is dict else None
            if n31_2.__class__ is list:
                for n31 in n31_2:
                    if n31 is not None:
                        if (not ((n31 is not None and not (n31.__class__ is str and lists[n31] & 4294967296 and holds(32, n31))) and (n31 is not None and not (n31.__class__ is str and lists[n31] & 17179869184 and holds(34, n31))))): found.add('placeholder-declared')


# recipients[*].*
def group_31(root, d, run, tests, answers, there, lists, holds, found):
    n32_0 = root.get('recipients') if root.__class__ is dict else None
    if n32_0.__class__ is list:
        for n32_1 in n32_0:
            if n32_1.__class__ is dict:
                for n32 in n32_1.values():
                    if n32 is not None:
                        if (not ((n32 is not None and not (n32.__class__ is str and lists[n32] & 4294967296 and holds(32, n32))) and (n32 is not None and not (n32.__class__ is str and lists[n32] & 17179869184 and holds(34, n32))))): found.add('placeholder-declared')


# recipients[*].agreement.*
def group_32(root, d, run, tests, answers, there, lists, holds, found):
    n33_0 = root.get('recipients') if root.__class__ is dict else None
    if n33_0.__class__ is list:
        for n33_1 in n33_0:
            n33_2 = n33_1.get('agreement') if n33_1.__class__ is dict else None
            if n33_2.__class__ is dict:
                for n33 in n33_2.values():
                    if n33 is not None:
                        if (not ((n33 is not None and not (n33.__class__ is str and lists[n33] & 4294967296 and holds(32, n33))) and (n33 is not None and not (n33.__class__ is str and lists[n33] & 17179869184 and holds(34, n33))))): found.add('placeholder-declared')


# recipients[*].transfer.*
def group_33(root, d, run, tests, answers, there, lists, holds, found):
    n34_0 = root.get('recipients') if root.__class__ is dict else None
    if n34_0.__class__ is list:
        for n34_1 in n34_0:
            n34_2 = n34_1.get('transfer') if n34_1.__class__ is dict else None
            if n34_2.__class__ is dict:
                for n34 in n34_2.values():
                    if n34 is not None:
                        if (not ((n34 is not None and not (n34.__class__ is str and lists[n34] & 4294967296 and holds(32, n34))) and (n34 is not None and not (n34.__class__ is str and lists[n34] & 17179869184 and holds(34, n34))))): found.add('placeholder-declared')


# purposes[*].*
def group_34(root, d, run, tests, answers, there, lists, holds, found):
    n35_0 = root.get('purposes') if root.__class__ is dict else None
    if n35_0.__class__ is list:
        for n35_1 in n35_0:
            if n35_1.__class__ is dict:
                for n35 in n35_1.values():
                    if n35 is not None:
                        if (not ((n35 is not None and not (n35.__class__ is str and lists[n35] & 4294967296 and holds(32, n35))) and (n35 is not None and not (n35.__class__ is str and lists[n35] & 17179869184 and holds(34, n35))))): found.add('placeholder-declared')


# purposes[*].on_behalf_of[*]
def group_35(root, d, run, tests, answers, there, lists, holds, found):
    n36_0 = root.get('purposes') if root.__class__ is dict else None
    if n36_0.__class__ is list:
        for n36_1 in n36_0:
            n36_2 = n36_1.get('on_behalf_of') if n36_1.__class__ is dict else None
            if n36_2.__class__ is list:
                for n36 in n36_2:
                    if n36 is not None:
                        if (not ((n36 is not None and not (n36.__class__ is str and lists[n36] & 4294967296 and holds(32, n36))) and (n36 is not None and not (n36.__class__ is str and lists[n36] & 17179869184 and holds(34, n36))))): found.add('placeholder-declared')
                        if ((not ((n36.__class__ is str and lists[n36] & 32768 and holds(15, n36)) or (n36.__class__ is str and lists[n36] & 2305843009213693952 and holds(61, n36)))) and (not (n36 is not None and not (n36.__class__ is str and lists[n36] & 1152921504606846976 and holds(60, n36))))): found.add('register-controllers-unnamed')


# purposes[*].data_subjects[*]
def group_36(root, d, run, tests, answers, there, lists, holds, found):
    n37_0 = root.get('purposes') if root.__class__ is dict else None
    if n37_0.__class__ is list:
        for n37_1 in n37_0:
            n37_2 = n37_1.get('data_subjects') if n37_1.__class__ is dict else None
            if n37_2.__class__ is list:
                for n37 in n37_2:
                    if n37 is not None:
                        if (not ((n37 is not None and not (n37.__class__ is str and lists[n37] & 4294967296 and holds(32, n37))) and (n37 is not None and not (n37.__class__ is str and lists[n37] & 17179869184 and holds(34, n37))))): found.add('placeholder-declared')


# purposes[*].safeguards[*]
def group_37(root, d, run, tests, answers, there, lists, holds, found):
    n38_0 = root.get('purposes') if root.__class__ is dict else None
    if n38_0.__class__ is list:
        for n38_1 in n38_0:
            n38_2 = n38_1.get('safeguards') if n38_1.__class__ is dict else None
            if n38_2.__class__ is list:
                for n38 in n38_2:
                    if n38 is not None:
                        if (not ((n38 is not None and not (n38.__class__ is str and lists[n38] & 4294967296 and holds(32, n38))) and (n38 is not None and not (n38.__class__ is str and lists[n38] & 17179869184 and holds(34, n38))))): found.add('placeholder-declared')


# purposes[*].legal_basis[*].*
def group_38(root, d, run, tests, answers, there, lists, holds, found):
    n39_0 = root.get('purposes') if root.__class__ is dict else None
    if n39_0.__class__ is list:
        for n39_1 in n39_0:
            n39_2 = n39_1.get('legal_basis') if n39_1.__class__ is dict else None
            if n39_2.__class__ is list:
                for n39_3 in n39_2:
                    if n39_3.__class__ is dict:
                        for n39 in n39_3.values():
                            if n39 is not None:
                                if (not ((n39 is not None and not (n39.__class__ is str and lists[n39] & 4294967296 and holds(32, n39))) and (n39 is not None and not (n39.__class__ is str and lists[n39] & 17179869184 and holds(34, n39))))): found.add('placeholder-declared')


# purposes[*].consent.*
def group_39(root, d, run, tests, answers, there, lists, holds, found):
    n40_0 = root.get('purposes') if root.__class__ is dict else None
    if n40_0.__class__ is list:
        for n40_1 in n40_0:
            n40_2 = n40_1.get('consent') if n40_1.__class__ is dict else None
            if n40_2.__class__ is dict:
                for n40 in n40_2.values():
                    if n40 is not None:
                        if (not ((n40 is not None and not (n40.__class__ is str and lists[n40] & 4294967296 and holds(32, n40))) and (n40 is not None and not (n40.__class__ is str and lists[n40] & 17179869184 and holds(34, n40))))): found.add('placeholder-declared')


# purposes[*].special_categories[*].*
def group_40(root, d, run, tests, answers, there, lists, holds, found):
    n41_0 = root.get('purposes') if root.__class__ is dict else None
    if n41_0.__class__ is list:
        for n41_1 in n41_0:
            n41_2 = n41_1.get('special_categories') if n41_1.__class__ is dict else None
            if n41_2.__class__ is list:
                for n41_3 in n41_2:
                    if n41_3.__class__ is dict:
                        for n41 in n41_3.values():
                            if n41 is not None:
                                if (not ((n41 is not None and not (n41.__class__ is str and lists[n41] & 4294967296 and holds(32, n41))) and (n41 is not None and not (n41.__class__ is str and lists[n41] & 17179869184 and holds(34, n41))))): found.add('placeholder-declared')


# purposes[*].criminal_data.*
def group_41(root, d, run, tests, answers, there, lists, holds, found):
    n42_0 = root.get('purposes') if root.__class__ is dict else None
    if n42_0.__class__ is list:
        for n42_1 in n42_0:
            n42_2 = n42_1.get('criminal_data') if n42_1.__class__ is dict else None
            if n42_2.__class__ is dict:
                for n42 in n42_2.values():
                    if n42 is not None:
                        if (not ((n42 is not None and not (n42.__class__ is str and lists[n42] & 4294967296 and holds(32, n42))) and (n42 is not None and not (n42.__class__ is str and lists[n42] & 17179869184 and holds(34, n42))))): found.add('placeholder-declared')


# purposes[*].national_id.*
def group_42(root, d, run, tests, answers, there, lists, holds, found):
    n43_0 = root.get('purposes') if root.__class__ is dict else None
    if n43_0.__class__ is list:
        for n43_1 in n43_0:
            n43_2 = n43_1.get('national_id') if n43_1.__class__ is dict else None
            if n43_2.__class__ is dict:
                for n43 in n43_2.values():
                    if n43 is not None:
                        if (not ((n43 is not None and not (n43.__class__ is str and lists[n43] & 4294967296 and holds(32, n43))) and (n43 is not None and not (n43.__class__ is str and lists[n43] & 17179869184 and holds(34, n43))))): found.add('placeholder-declared')


# purposes[*].identity_document.*
def group_43(root, d, run, tests, answers, there, lists, holds, found):
    n44_0 = root.get('purposes') if root.__class__ is dict else None
    if n44_0.__class__ is list:
        for n44_1 in n44_0:
            n44_2 = n44_1.get('identity_document') if n44_1.__class__ is dict else None
            if n44_2.__class__ is dict:
                for n44 in n44_2.values():
                    if n44 is not None:
                        if (not ((n44 is not None and not (n44.__class__ is str and lists[n44] & 4294967296 and holds(32, n44))) and (n44 is not None and not (n44.__class__ is str and lists[n44] & 17179869184 and holds(34, n44))))): found.add('placeholder-declared')


# purposes[*].source.*
def group_44(root, d, run, tests, answers, there, lists, holds, found):
    n45_0 = root.get('purposes') if root.__class__ is dict else None
    if n45_0.__class__ is list:
        for n45_1 in n45_0:
            n45_2 = n45_1.get('source') if n45_1.__class__ is dict else None
            if n45_2.__class__ is dict:
                for n45 in n45_2.values():
                    if n45 is not None:
                        if (not ((n45 is not None and not (n45.__class__ is str and lists[n45] & 4294967296 and holds(32, n45))) and (n45 is not None and not (n45.__class__ is str and lists[n45] & 17179869184 and holds(34, n45))))): found.add('placeholder-declared')


# purposes[*].provision.*
def group_45(root, d, run, tests, answers, there, lists, holds, found):
    n46_0 = root.get('purposes') if root.__class__ is dict else None
    if n46_0.__class__ is list:
        for n46_1 in n46_0:
            n46_2 = n46_1.get('provision') if n46_1.__class__ is dict else None
            if n46_2.__class__ is dict:
                for n46 in n46_2.values():
                    if n46 is not None:
                        if (not ((n46 is not None and not (n46.__class__ is str and lists[n46] & 4294967296 and holds(32, n46))) and (n46 is not None and not (n46.__class__ is str and lists[n46] & 17179869184 and holds(34, n46))))): found.add('placeholder-declared')


# purposes[*].retention[*].*
def group_46(root, d, run, tests, answers, there, lists, holds, found):
    n47_0 = root.get('purposes') if root.__class__ is dict else None
    if n47_0.__class__ is list:
        for n47_1 in n47_0:
            n47_2 = n47_1.get('retention') if n47_1.__class__ is dict else None
            if n47_2.__class__ is list:
                for n47_3 in n47_2:
                    if n47_3.__class__ is dict:
                        for n47 in n47_3.values():
                            if n47 is not None:
                                if (not ((n47 is not None and not (n47.__class__ is str and lists[n47] & 4294967296 and holds(32, n47))) and (n47 is not None and not (n47.__class__ is str and lists[n47] & 17179869184 and holds(34, n47))))): found.add('placeholder-declared')


# purposes[*].automated_decisions.*
def group_47(root, d, run, tests, answers, there, lists, holds, found):
    n48_0 = root.get('purposes') if root.__class__ is dict else None
    if n48_0.__class__ is list:
        for n48_1 in n48_0:
            n48_2 = n48_1.get('automated_decisions') if n48_1.__class__ is dict else None
            if n48_2.__class__ is dict:
                for n48 in n48_2.values():
                    if n48 is not None:
                        if (not ((n48 is not None and not (n48.__class__ is str and lists[n48] & 4294967296 and holds(32, n48))) and (n48 is not None and not (n48.__class__ is str and lists[n48] & 17179869184 and holds(34, n48))))): found.add('placeholder-declared')


# purposes[*].further_purposes[*].*
def group_48(root, d, run, tests, answers, there, lists, holds, found):
    n49_0 = root.get('purposes') if root.__class__ is dict else None
    if n49_0.__class__ is list:
        for n49_1 in n49_0:
            n49_2 = n49_1.get('further_purposes') if n49_1.__class__ is dict else None
            if n49_2.__class__ is list:
                for n49_3 in n49_2:
                    if n49_3.__class__ is dict:
                        for n49 in n49_3.values():
                            if n49 is not None:
                                if (not ((n49 is not None and not (n49.__class__ is str and lists[n49] & 4294967296 and holds(32, n49))) and (n49 is not None and not (n49.__class__ is str and lists[n49] & 17179869184 and holds(34, n49))))): found.add('placeholder-declared')


# purposes[*].dpia.*
def group_49(root, d, run, tests, answers, there, lists, holds, found):
    n50_0 = root.get('purposes') if root.__class__ is dict else None
    if n50_0.__class__ is list:
        for n50_1 in n50_0:
            n50_2 = n50_1.get('dpia') if n50_1.__class__ is dict else None
            if n50_2.__class__ is dict:
                for n50 in n50_2.values():
                    if n50 is not None:
                        if (not ((n50 is not None and not (n50.__class__ is str and lists[n50] & 4294967296 and holds(32, n50))) and (n50 is not None and not (n50.__class__ is str and lists[n50] & 17179869184 and holds(34, n50))))): found.add('placeholder-declared')


# rights.*.*
def group_50(root, d, run, tests, answers, there, lists, holds, found):
    n51_0 = root.get('rights') if root.__class__ is dict else None
    if n51_0.__class__ is dict:
        for n51_1 in n51_0.values():
            if n51_1.__class__ is dict:
                for n51 in n51_1.values():
                    if n51 is not None:
                        if (not ((n51 is not None and not (n51.__class__ is str and lists[n51] & 4294967296 and holds(32, n51))) and (n51 is not None and not (n51.__class__ is str and lists[n51] & 17179869184 and holds(34, n51))))): found.add('placeholder-declared')


# requests.*.*
def group_51(root, d, run, tests, answers, there, lists, holds, found):
    n52_0 = root.get('requests') if root.__class__ is dict else None
    if n52_0.__class__ is dict:
        for n52_1 in n52_0.values():
            if n52_1.__class__ is dict:
                for n52 in n52_1.values():
                    if n52 is not None:
                        if (not ((n52 is not None and not (n52.__class__ is str and lists[n52] & 4294967296 and holds(32, n52))) and (n52 is not None and not (n52.__class__ is str and lists[n52] & 17179869184 and holds(34, n52))))): found.add('placeholder-declared')


# complaints.*.*
def group_52(root, d, run, tests, answers, there, lists, holds, found):
    n53_0 = root.get('complaints') if root.__class__ is dict else None
    if n53_0.__class__ is dict:
        for n53_1 in n53_0.values():
            if n53_1.__class__ is dict:
                for n53 in n53_1.values():
                    if n53 is not None:
                        if (not ((n53 is not None and not (n53.__class__ is str and lists[n53] & 4294967296 and holds(32, n53))) and (n53 is not None and not (n53.__class__ is str and lists[n53] & 17179869184 and holds(34, n53))))): found.add('placeholder-declared')


# complaints.internal.contact.*
def group_53(root, d, run, tests, answers, there, lists, holds, found):
    n54_0 = root.get('complaints') if root.__class__ is dict else None
    n54_1 = n54_0.get('internal') if n54_0.__class__ is dict else None
    n54_2 = n54_1.get('contact') if n54_1.__class__ is dict else None
    if n54_2.__class__ is dict:
        for n54 in n54_2.values():
            if n54 is not None:
                if (not ((n54 is not None and not (n54.__class__ is str and lists[n54] & 4294967296 and holds(32, n54))) and (n54 is not None and not (n54.__class__ is str and lists[n54] & 17179869184 and holds(34, n54))))): found.add('placeholder-declared')


# cookies.banner.*
def group_54(root, d, run, tests, answers, there, lists, holds, found):
    n55_0 = root.get('cookies') if root.__class__ is dict else None
    n55_1 = n55_0.get('banner') if n55_0.__class__ is dict else None
    if n55_1.__class__ is dict:
        for n55 in n55_1.values():
            if n55 is not None:
                if (not ((n55 is not None and not (n55.__class__ is str and lists[n55] & 4294967296 and holds(32, n55))) and (n55 is not None and not (n55.__class__ is str and lists[n55] & 17179869184 and holds(34, n55))))): found.add('placeholder-declared')


# cookies.items[*].*
def group_55(root, d, run, tests, answers, there, lists, holds, found):
    n56_0 = root.get('cookies') if root.__class__ is dict else None
    n56_1 = n56_0.get('items') if n56_0.__class__ is dict else None
    if n56_1.__class__ is list:
        for n56_2 in n56_1:
            if n56_2.__class__ is dict:
                for n56 in n56_2.values():
                    if n56 is not None:
                        if (not ((n56 is not None and not (n56.__class__ is str and lists[n56] & 4294967296 and holds(32, n56))) and (n56 is not None and not (n56.__class__ is str and lists[n56] & 17179869184 and holds(34, n56))))): found.add('placeholder-declared')


# direct_marketing[*].*
def group_56(root, d, run, tests, answers, there, lists, holds, found):
    n57_0 = root.get('direct_marketing') if root.__class__ is dict else None
    if n57_0.__class__ is list:
        for n57_1 in n57_0:
            if n57_1.__class__ is dict:
                for n57 in n57_1.values():
                    if n57 is not None:
                        if (not ((n57 is not None and not (n57.__class__ is str and lists[n57] & 4294967296 and holds(32, n57))) and (n57 is not None and not (n57.__class__ is str and lists[n57] & 17179869184 and holds(34, n57))))): found.add('placeholder-declared')


# automated_decisions.*
def group_57(root, d, run, tests, answers, there, lists, holds, found):
    n58_0 = root.get('automated_decisions') if root.__class__ is dict else None
    if n58_0.__class__ is dict:
        for n58 in n58_0.values():
            if n58 is not None:
                if (not ((n58 is not None and not (n58.__class__ is str and lists[n58] & 4294967296 and holds(32, n58))) and (n58 is not None and not (n58.__class__ is str and lists[n58] & 17179869184 and holds(34, n58))))): found.add('placeholder-declared')


# security.*
def group_58(root, d, run, tests, answers, there, lists, holds, found):
    n59_0 = root.get('security') if root.__class__ is dict else None
    if n59_0.__class__ is dict:
        for n59 in n59_0.values():
            if n59 is not None:
                if (not ((n59 is not None and not (n59.__class__ is str and lists[n59] & 4294967296 and holds(32, n59))) and (n59 is not None and not (n59.__class__ is str and lists[n59] & 17179869184 and holds(34, n59))))): found.add('placeholder-declared')


# security.measures[*]
def group_59(root, d, run, tests, answers, there, lists, holds, found):
    d138, = [d[name] for name in ['d138']]
    n60_0 = root.get('security') if root.__class__ is dict else None
    n60_1 = n60_0.get('measures') if n60_0.__class__ is dict else None
    if n60_1.__class__ is list:
        for n60 in n60_1:
            if n60 is not None:
                if (not ((n60 is not None and not (n60.__class__ is str and lists[n60] & 4294967296 and holds(32, n60))) and (n60 is not None and not (n60.__class__ is str and lists[n60] & 17179869184 and holds(34, n60))))): found.add('placeholder-declared')
                if ((not d138) and (not (n60 is not None and not (n60.__class__ is str and lists[n60] & 34359738368 and holds(35, n60))))): found.add('security-measure-detailed')


# register.*
def group_60(root, d, run, tests, answers, there, lists, holds, found):
    n61_0 = root.get('register') if root.__class__ is dict else None
    if n61_0.__class__ is dict:
        for n61 in n61_0.values():
            if n61 is not None:
                if (not ((n61 is not None and not (n61.__class__ is str and lists[n61] & 4294967296 and holds(32, n61))) and (n61 is not None and not (n61.__class__ is str and lists[n61] & 17179869184 and holds(34, n61))))): found.add('placeholder-declared')


# certification.*
def group_61(root, d, run, tests, answers, there, lists, holds, found):
    n62_0 = root.get('certification') if root.__class__ is dict else None
    if n62_0.__class__ is dict:
        for n62 in n62_0.values():
            if n62 is not None:
                if (not ((n62 is not None and not (n62.__class__ is str and lists[n62] & 4294967296 and holds(32, n62))) and (n62 is not None and not (n62.__class__ is str and lists[n62] & 17179869184 and holds(34, n62))))): found.add('placeholder-declared')


# purposes[*].name
def group_62(root, d, run, tests, answers, there, lists, holds, found):
    d25, = [d[name] for name in ['d25']]
    n63_0 = root.get('purposes') if root.__class__ is dict else None
    if n63_0.__class__ is list:
        for n63_1 in n63_0:
            n63 = n63_1.get('name') if n63_1.__class__ is dict else None
            if n63 is not None:
                if ((d25 and (not (n63.__class__ is str and lists[n63] & 137438953472 and holds(37, n63)))) and (not (n63 is not None and not (n63.__class__ is str and lists[n63] & 68719476736 and holds(36, n63))))): found.add('vague-wording-declared')


# purposes[*].description
def group_63(root, d, run, tests, answers, there, lists, holds, found):
    d25, = [d[name] for name in ['d25']]
    n64_0 = root.get('purposes') if root.__class__ is dict else None
    if n64_0.__class__ is list:
        for n64_1 in n64_0:
            n64 = n64_1.get('description') if n64_1.__class__ is dict else None
            if n64 is not None:
                if ((d25 and (not (n64.__class__ is str and lists[n64] & 137438953472 and holds(37, n64)))) and (not (n64 is not None and not (n64.__class__ is str and lists[n64] & 68719476736 and holds(36, n64))))): found.add('vague-wording-declared')


# purposes[*].retention[*].criteria
def group_64(root, d, run, tests, answers, there, lists, holds, found):
    d25, = [d[name] for name in ['d25']]
    n65_0 = root.get('purposes') if root.__class__ is dict else None
    if n65_0.__class__ is list:
        for n65_1 in n65_0:
            n65_2 = n65_1.get('retention') if n65_1.__class__ is dict else None
            if n65_2.__class__ is list:
                for n65_3 in n65_2:
                    n65 = n65_3.get('criteria') if n65_3.__class__ is dict else None
                    if n65 is not None:
                        if ((d25 and (not (n65.__class__ is str and lists[n65] & 137438953472 and holds(37, n65)))) and (not (n65 is not None and not (n65.__class__ is str and lists[n65] & 68719476736 and holds(36, n65))))): found.add('vague-wording-declared')


# purposes[*].retention[*].until
def group_65(root, d, run, tests, answers, there, lists, holds, found):
    d25, = [d[name] for name in ['d25']]
    n66_0 = root.get('purposes') if root.__class__ is dict else None
    if n66_0.__class__ is list:
        for n66_1 in n66_0:
            n66_2 = n66_1.get('retention') if n66_1.__class__ is dict else None
            if n66_2.__class__ is list:
                for n66_3 in n66_2:
                    n66 = n66_3.get('until') if n66_3.__class__ is dict else None
                    if n66 is not None:
                        if ((d25 and (not (n66.__class__ is str and lists[n66] & 137438953472 and holds(37, n66)))) and (not (n66 is not None and not (n66.__class__ is str and lists[n66] & 68719476736 and holds(36, n66))))): found.add('vague-wording-declared')


# recipients[*].name
def group_66(root, d, run, tests, answers, there, lists, holds, found):
    d25, = [d[name] for name in ['d25']]
    n67_0 = root.get('recipients') if root.__class__ is dict else None
    if n67_0.__class__ is list:
        for n67_1 in n67_0:
            n67 = n67_1.get('name') if n67_1.__class__ is dict else None
            if n67 is not None:
                if ((d25 and (not (n67.__class__ is str and lists[n67] & 137438953472 and holds(37, n67)))) and (not (n67 is not None and not (n67.__class__ is str and lists[n67] & 68719476736 and holds(36, n67))))): found.add('vague-wording-declared')
                if (not (n67 is not None and not (n67.__class__ is str and lists[n67] & 18014398509481984 and holds(54, n67)))): found.add('recipient-name-vague')


# recipients[*].category
def group_67(root, d, run, tests, answers, there, lists, holds, found):
    d25, = [d[name] for name in ['d25']]
    n68_0 = root.get('recipients') if root.__class__ is dict else None
    if n68_0.__class__ is list:
        for n68_1 in n68_0:
            n68 = n68_1.get('category') if n68_1.__class__ is dict else None
            if n68 is not None:
                if ((d25 and (not (n68.__class__ is str and lists[n68] & 137438953472 and holds(37, n68)))) and (not (n68 is not None and not (n68.__class__ is str and lists[n68] & 68719476736 and holds(36, n68))))): found.add('vague-wording-declared')


# recipients[*].agreement.url
def group_68(root, d, run, tests, answers, there, lists, holds, found):
    n69_0 = root.get('recipients') if root.__class__ is dict else None
    if n69_0.__class__ is list:
        for n69_1 in n69_0:
            n69_2 = n69_1.get('agreement') if n69_1.__class__ is dict else None
            n69 = n69_2.get('url') if n69_2.__class__ is dict else None
            if n69 is not None:
                if ((n69 is not None and not (n69.__class__ is str and lists[n69] & 4294967296 and holds(32, n69))) and (not (((n69.__class__ is str and len(n69) > 1) and (n69.__class__ is str and n69.startswith(('/',)))) or (n69 is not None and (n69.__class__ is not str or answers[10][n69])) or (((n69 is not None and not (n69.__class__ is str and lists[n69] & 274877906944 and holds(38, n69))) and (n69.__class__ is str and answers[11][n69])) and (not (n69.__class__ is str and answers[12][n69])))))): found.add('web-address-unusable')


# direct_marketing[*]
def group_69(root, d, run, tests, answers, there, lists, holds, found):
    d25, d145, d165, d166, = [d[name] for name in ['d25', 'd145', 'd165', 'd166']]
    n70_0 = root.get('direct_marketing') if root.__class__ is dict else None
    if n70_0.__class__ is list:
        for n70 in n70_0:
            if n70 is not None:
                v161 = n70.get('basis') if n70.__class__ is dict else None
                v162 = n70.get('channel') if n70.__class__ is dict else None
                v163 = n70.get('obtained_at_sale') if n70.__class__ is dict else None
                v164 = n70.get('own_similar_products') if n70.__class__ is dict else None
                v165 = n70.get('opt_out_at_collection') if n70.__class__ is dict else None
                v166 = n70.get('opt_out_in_each_message') if n70.__class__ is dict else None
                v167 = n70.get('audience') if n70.__class__ is dict else None
                v168 = n70.get('recipient') if n70.__class__ is dict else None
                v348 = 0
                v349 = -1
                i38 = v168
                if i38 is not None:
                    m = d166.get(i38) if i38.__class__ is str else None
                    if m is not None:
                        v348 |= m
                        v349 &= m
                if ((d25 and v162 == 'custom_audience') and (not v161 == 'consent')): found.add('custom-audience-without-consent')
                if ((not (not (v163 is False or v164 is False or v165 is False or v166 is False))) and (d25 and v161 == 'existing_customer' and (not v162 in ('automated_call', 'fax', 'phone', 'post', 'social_ads', 'custom_audience')))): found.add('customer-exception-not-met')
                if ((not ((v163 is not None and (v163 or v163.__class__ is not list and v163.__class__ is not dict)) and (v164 is not None and (v164 or v164.__class__ is not list and v164.__class__ is not dict)) and (v165 is not None and (v165 or v165.__class__ is not list and v165.__class__ is not dict)) and (v166 is not None and (v166 or v166.__class__ is not list and v166.__class__ is not dict)))) and (d25 and v161 == 'existing_customer' and (not (v163 is False or v164 is False or v165 is False or v166 is False or v162 in ('automated_call', 'fax', 'phone', 'post', 'social_ads', 'custom_audience'))))): found.add('customer-exception-unshown')
                if ((not (v161 is not None and (v161 or v161.__class__ is not list and v161.__class__ is not dict))) and (d25 and (not (v162 == 'phone' and v167 == 'businesses')) and v162 in ('email', 'sms', 'app', 'push', 'direct_message', 'automated_call', 'fax', 'phone'))): found.add('marketing-basis-missing')
                if (d25 and (not (v162 is not None and (v162 or v162.__class__ is not list and v162.__class__ is not dict)))): found.add('marketing-channel-missing')
                if ((d25 and (v161 is not None and (v161 or v161.__class__ is not list and v161.__class__ is not dict)) and v162 in ('email', 'sms', 'app', 'push', 'direct_message', 'automated_call', 'fax')) and (not ((v161 == 'existing_customer' and (not v162 in ('automated_call', 'fax'))) or v161 in ('consent', 'published_address')))): found.add('marketing-without-consent')
                if ((not (not v166 is False)) and (d25 and (not (v161 == 'existing_customer' or v162 in ('phone', 'post', 'social_ads', 'custom_audience'))))): found.add('message-without-opt-out')
                if ((d25 and v162 == 'phone' and (v161 is not None and (v161 or v161.__class__ is not list and v161.__class__ is not dict)) and (not (v167 == 'businesses' or (v161 == 'existing_customer' and d145)))) and (not v161 == 'consent')): found.add('phone-marketing-to-customers')
                if ((d25 and v162 == 'phone' and (v161 is not None and (v161 or v161.__class__ is not list and v161.__class__ is not dict)) and (not v167 == 'businesses')) and (not v161 in ('consent', 'existing_customer'))): found.add('phone-marketing-to-others')
                if ((not (not v161 == 'published_address')) and (d25 and v167 in ('consumers', 'both') and v162 in ('email', 'sms', 'app', 'push', 'direct_message', 'automated_call', 'fax'))): found.add('published-address-of-consumers')
                if ((not (v168 is not None and (v168 or v168.__class__ is not list and v168.__class__ is not dict))) and (d25 and v162 in ('social_ads', 'custom_audience'))): found.add('social-platform-unnamed')
                if ((d25 and d165 and (v162 is not None and (v162 or v162.__class__ is not list and v162.__class__ is not dict)) and (not v348 & 1)) and (not (v162 is not None and not v162 in ('social_ads', 'custom_audience')))): found.add('sharing-denied-beside-social-media')


# general_legal_basis[*]
def group_70(root, d, run, tests, answers, there, lists, holds, found):
    d25, = [d[name] for name in ['d25']]
    n71_0 = root.get('general_legal_basis') if root.__class__ is dict else None
    if n71_0.__class__ is list:
        for n71 in n71_0:
            if n71 is not None:
                v199 = n71.get('consent') if n71.__class__ is dict else None
                v200 = v199.get('how_withdrawn') if v199.__class__ is dict else None
                v201 = n71.get('role') if n71.__class__ is dict else None
                v202 = n71.get('legal_basis') if n71.__class__ is dict else None
                v207 = n71.get('basis') if n71.__class__ is dict else None
                v208 = v199.get('how_given') if v199.__class__ is dict else None
                v276 = n71.get('interest') if n71.__class__ is dict else None
                v204 = 0
                v205 = -1
                if v202.__class__ is list:
                    for i26 in v202:
                        if i26 is not None:
                            v206 = i26.get('basis') if i26.__class__ is dict else None
                            v278 = i26.get('interest') if i26.__class__ is dict else None
                            m = 0
                            if v206 == 'consent': m |= 1
                            if ((v278.__class__ is str and len(v278) < 36) and (v278.__class__ is str and answers[13][v278])): m |= 2
                            if ((v278.__class__ is str and len(v278) < 27) and (v278 is not None and not (v278.__class__ is str and lists[v278] & 17592186044416 and holds(44, v278))) and (v278.__class__ is str and answers[14][v278])): m |= 4
                            if (v206 == 'legitimate_interests' and (not (v278 is not None and (v278 or v278.__class__ is not list and v278.__class__ is not dict)))): m |= 8
                            v204 |= m
                            v205 &= m
                if ((((v201 in ('controller', 'both') and (v204 & 1)) or (v207 == 'consent' and d25)) and (not (v208 is not None and (v208 or v208.__class__ is not list and v208.__class__ is not dict)))) and (not (not v200 in ('letter', 'in_person')))): found.add('consent-withdrawal-by-letter')
                if ((v201 in ('controller', 'both') or ((not (v201 is not None and (v201 or v201.__class__ is not list and v201.__class__ is not dict))) and d25)) and (not (not ((v200 in ('letter', 'in_person') and v208 in ('web_click', 'app', 'email', 'form', 'use_of_service', 'pre_ticked')) or (v200 == 'phone' and v208 in ('web_click', 'app', 'use_of_service', 'pre_ticked')))))): found.add('consent-withdrawal-harder')
                if ((v201 in ('controller', 'both') or ((not (v201 is not None and (v201 or v201.__class__ is not list and v201.__class__ is not dict))) and d25)) and (not ((not v204 & 2) and (not ((v276.__class__ is str and len(v276) < 36) and (v276.__class__ is str and answers[13][v276])))))): found.add('legitimate-interest-circular')
                if ((v201 in ('controller', 'both') or ((not (v201 is not None and (v201 or v201.__class__ is not list and v201.__class__ is not dict))) and d25)) and (not ((not v204 & 4) and (not ((v276.__class__ is str and len(v276) < 27) and (v276 is not None and not (v276.__class__ is str and lists[v276] & 17592186044416 and holds(44, v276))) and (v276.__class__ is str and answers[14][v276])))))): found.add('legitimate-interest-generic')
                if ((v201 in ('controller', 'both') or ((not (v201 is not None and (v201 or v201.__class__ is not list and v201.__class__ is not dict))) and d25)) and (not ((not (v207 == 'legitimate_interests' and (not (v276 is not None and (v276 or v276.__class__ is not list and v276.__class__ is not dict))))) and (not v204 & 8)))): found.add('legitimate-interest-unnamed')


# recipients[*].transfer
def group_71(root, d, run, tests, answers, there, lists, holds, found):
    d25, = [d[name] for name in ['d25']]
    n72_0 = root.get('recipients') if root.__class__ is dict else None
    if n72_0.__class__ is list:
        for n72_1 in n72_0:
            n72 = n72_1.get('transfer') if n72_1.__class__ is dict else None
            if n72 is not None:
                v425 = n72.get('assessment') if n72.__class__ is dict else None
                v426 = n72.get('derogation') if n72.__class__ is dict else None
                v971 = n72.get('occasional') if n72.__class__ is dict else None
                v972 = n72.get('mechanism') if n72.__class__ is dict else None
                v973 = n72.get('authority_informed') if n72.__class__ is dict else None
                v974 = n72.get('subjects_informed') if n72.__class__ is dict else None
                v976 = n72.get('copy_at') if n72.__class__ is dict else None
                v977 = n72.get('module') if n72.__class__ is dict else None
                v979 = n72.get('risk_information') if n72.__class__ is dict else None
                if (v426 == '49.1.2' and (not (v425 is not None and (v425 or v425.__class__ is not list and v425.__class__ is not dict)))): found.add('register-safeguards-undocumented')
                if ((v972 == 'derogation' and v426 == '49.1.2') and (not ((not (v971 is not None and (v971 or v971.__class__ is not list and v971.__class__ is not dict))) or v971 is True))): found.add('compelling-interest-repeated')
                if ((d25 and v972 == 'derogation' and v426 == '49.1.2') and (not (v973 is True and v974 is True))): found.add('compelling-interest-untold')
                if ((not v971 is True) and (v972 == 'derogation' and (not (v426 == '49.1.2' and v971 is False)) and v426 in ('49.1.b', '49.1.c', '49.1.e', '49.1.2'))): found.add('derogation-for-standing-recipient')
                if (v972 == 'derogation' and (not (v426 is not None and (v426 or v426.__class__ is not list and v426.__class__ is not dict)))): found.add('derogation-unnamed')
                if ((not (v976 is not None and (v976 or v976.__class__ is not list and v976.__class__ is not dict))) and (d25 and ((v972 == 'derogation' and v426 == '49.1.2') or v972 in ('scc', 'bcr', 'code_of_conduct', 'certification', 'public_instrument', 'ad_hoc')))): found.add('safeguards-unavailable')
                if (v972 == 'scc' and (not (v977 is not None and (v977 or v977.__class__ is not list and v977.__class__ is not dict)))): found.add('scc-module-missing')
                if ((d25 and v972 == 'derogation' and v426 == '49.1.a' and (v979 is not None and (v979 or v979.__class__ is not list and v979.__class__ is not dict))) and (not v979 is True)): found.add('transfer-consent-uninformed')
                if ((n72 is not None and (n72 or n72.__class__ is not list and n72.__class__ is not dict)) and (not (v972 is not None and (v972 or v972.__class__ is not list and v972.__class__ is not dict)))): found.add('transfer-mechanism-missing')
                if ((d25 and v972 == 'derogation' and v426 == '49.1.a') and (not (v979 is not None and (v979 or v979.__class__ is not list and v979.__class__ is not dict)))): found.add('transfer-risks-unstated')


# rights.*
def group_72(root, d, run, tests, answers, there, lists, holds, found):
    d25, = [d[name] for name in ['d25']]
    n73_0 = root.get('rights') if root.__class__ is dict else None
    if n73_0.__class__ is dict:
        for n73 in n73_0.values():
            if n73 is not None:
                v437 = n73.get('deadline') if n73.__class__ is dict else None
                if ((d25 and (v437 is not None and tests[29](v437, n73, run) is None)) and (not (v437 is not None and tests[28](v437, n73, run) is None))): found.add('right-deadline-sometimes-late')
                if ((d25 and (v437 is not None and (v437 or v437.__class__ is not list and v437.__class__ is not dict))) and (not (v437 is not None and tests[29](v437, n73, run) is None))): found.add('right-deadline-too-long')


# rights.*.exception
def group_73(root, d, run, tests, answers, there, lists, holds, found):
    d25, = [d[name] for name in ['d25']]
    n74_0 = root.get('rights') if root.__class__ is dict else None
    if n74_0.__class__ is dict:
        for n74_1 in n74_0.values():
            n74 = n74_1.get('exception') if n74_1.__class__ is dict else None
            if n74 is not None:
                if (d25 and (not (n74.__class__ is str and lists[n74] & 618970019642690137449562112 and holds(89, n74)))): found.add('right-exception-uncited')


# purposes[*].criminal_data
def group_74(root, d, run, tests, answers, there, lists, holds, found):
    n75_0 = root.get('purposes') if root.__class__ is dict else None
    if n75_0.__class__ is list:
        for n75_1 in n75_0:
            n75 = n75_1.get('criminal_data') if n75_1.__class__ is dict else None
            if n75 is not None:
                v854 = n75.get('law') if n75.__class__ is dict else None
                if (((v854 is not None and (v854 or v854.__class__ is not list and v854.__class__ is not dict)) and (not (v854.__class__ is str and lists[v854] & 40564819207303340847894502572032 and holds(105, v854)))) and (not (v854 is not None and not (v854.__class__ is str and lists[v854] & 20282409603651670423947251286016 and holds(104, v854))))): found.add('criminal-law-too-early')


# audience.languages[*]
def group_75(root, d, run, tests, answers, there, lists, holds, found):
    d25, d28, d272, d274, d278, d279, = [d[name] for name in ['d25', 'd28', 'd272', 'd274', 'd278', 'd279']]
    n76_0 = root.get('audience') if root.__class__ is dict else None
    n76_1 = n76_0.get('languages') if n76_0.__class__ is dict else None
    if n76_1.__class__ is list:
        for n76 in n76_1:
            if n76 is not None:
                if ((d25 and (n76.__class__ is str and len(n76) < 4) and (not ((n76 == 'nl' and d28) or d278)) and (d279 or d272 or d274)) and (not ((n76 == 'nl' and d272) or (n76 == 'en' and d274) or (n76 is not None and (n76 in there[9] if n76.__class__ is str else tests[30](n76, n76, run) is None))))): found.add('audience-language-missing')


# statement.links[*]
def group_76(root, d, run, tests, answers, there, lists, holds, found):
    d25, = [d[name] for name in ['d25']]
    n77_0 = root.get('statement') if root.__class__ is dict else None
    n77_1 = n77_0.get('links') if n77_0.__class__ is dict else None
    if n77_1.__class__ is list:
        for n77 in n77_1:
            if n77 is not None:
                v928 = n77.get('host') if n77.__class__ is dict else None
                v931 = n77.get('kind') if n77.__class__ is dict else None
                v932 = n77.get('target') if n77.__class__ is dict else None
                if (not (v928 is not None and tests[31](v928, n77, run) is None)): found.add('domain-misspelt')
                if ((d25 and v931 == 'email' and (v932 is not None and not (v932.__class__ is str and lists[v932] & 8589934592 and holds(33, v932))) and (v928 is not None and tests[31](v928, n77, run) is None)) and (not (v928 is not None and tests[32](v928, n77, run) is None))): found.add('email-of-unknown-owner')
                if (not (v932 == '/' or (v932.__class__ is str and len(v932) > 1))): found.add('link-leads-nowhere')


# **.quote[*]
def group_77(root, d, run, tests, answers, there, lists, holds, found):
    for n78_1 in named(root, 'quote'):
        if n78_1.__class__ is list:
            for n78 in n78_1:
                if n78 is not None:
                    if (not (n78 is not None and tests[33](n78, n78, run) is None)): found.add('quote-not-in-statement')


# statement.quoted[*]
def group_78(root, d, run, tests, answers, there, lists, holds, found):
    n79_0 = root.get('statement') if root.__class__ is dict else None
    n79_1 = n79_0.get('quoted') if n79_0.__class__ is dict else None
    if n79_1.__class__ is list:
        for n79 in n79_1:
            if n79 is not None:
                v960 = n79.get('repeated') if n79.__class__ is dict else None
                v961 = n79.get('before') if n79.__class__ is dict else None
                if ((not v960 is True) and (v961.__class__ is str and answers[42][v961])): found.add('section-missing')


# recipients[*].transfer.reference
def group_79(root, d, run, tests, answers, there, lists, holds, found):
    n80_0 = root.get('recipients') if root.__class__ is dict else None
    if n80_0.__class__ is list:
        for n80_1 in n80_0:
            n80_2 = n80_1.get('transfer') if n80_1.__class__ is dict else None
            n80 = n80_2.get('reference') if n80_2.__class__ is dict else None
            if n80 is not None:
                if (not (n80 is not None and not (n80.__class__ is str and lists[n80] & 2993155353253689176481146537402947624255349848014848 and holds(171, n80)))): found.add('transfer-instrument-invalid')


GROUPS = (
    (group_0, ('automated-ground-missing', 'automated-logic-missing', 'automated-on-special-data', 'automated-profiling-by-law', 'automated-safeguards-missing', 'automated-safeguards-unshown', 'automated-special-safeguards-missing', 'profiling-unexplained', 'processor-without-controller', 'marketing-channels-undeclared', 'own-purpose-as-processor', 'balancing-test-missing', 'consent-beside-other-basis', 'consent-not-given', 'consent-of-dependants', 'consent-withdrawal-by-letter', 'consent-withdrawal-harder', 'contract-stretched', 'contract-with-outsiders', 'data-unlisted', 'further-purpose-half-accounted', 'further-purpose-unaccounted', 'further-purpose-untold', 'indirect-data-unlisted', 'invoicing-on-legitimate-interests', 'legal-basis-contradictory', 'legal-basis-missing', 'legal-basis-multiple', 'legal-basis-untied', 'legal-obligation-stretched', 'legal-obligation-unnamed', 'legitimate-interest-circular', 'legitimate-interest-generic', 'legitimate-interest-of-authority', 'legitimate-interest-unnamed', 'newsletter-data-excessive', 'notice-exemption-law-unnamed', 'notice-exemption-unprotected', 'notice-exemption-unreasoned', 'notice-late', 'notice-sometimes-late', 'notice-time-unstated', 'provision-consequences-missing', 'provision-unstated', 'public-source-unsaid', 'public-task-without-law', 'purpose-unnamed', 'purpose-vague', 'sales-data-excessive', 'source-missing', 'source-publicness-unstated', 'source-vague', 'vital-interests-stretched', 'register-controllers-missing', 'register-data-missing', 'register-erasure-missing', 'register-people-missing', 'register-processing-unnamed', 'register-recipients-missing', 'accounting-retention-short-purpose', 'accounting-retention-short', 'applicants-kept-long', 'archive-without-end', 'archiving-safeguards-missing', 'camera-images-kept-long', 'fiscal-term-stretched', 'former-customers-called-long', 'payroll-identity-long', 'payroll-identity-short', 'payroll-identity-start-early', 'personnel-file-kept-long', 'real-estate-records-short', 'reintegration-file-kept-long', 'retention-empty', 'retention-escape', 'retention-extension-vague', 'retention-inactivity-unreviewed', 'retention-law-without-period', 'retention-missing', 'retention-start-missing', 'retention-start-vague', 'retention-statutory-unnamed', 'retention-unlimited', 'retention-vague-beside-period', 'retention-vague', 'supporters-called-long', 'dpia-not-done', 'dpia-unshown', 'biometrics-alternative-missing', 'biometrics-for-working-hours', 'biometrics-interest-missing', 'biometrics-without-exception', 'bsn-as-customer-number', 'bsn-law-prescribes-nothing', 'bsn-law-unnamed', 'bsn-law-withdrawn', 'bsn-of-customers', 'bsn-on-consent', 'bsn-without-law', 'criminal-consent-unshown', 'criminal-data-without-ground', 'explicit-consent-implied', 'explicit-consent-unshown', 'identity-copy-kept', 'identity-copy-unexplained', 'special-category-uncovered', 'special-category-without-condition', 'special-condition-misplaced', 'special-law-missing', 'special-law-unshown', 'staff-crime-rules-missing')),
    (group_1, ('consent-age-under-thirteen',)),
    (group_2, ('minors-rights-outdated-in-text', 'authority-outdated-in-text', 'complaint-conditional-in-text', 'analytical-cookies-denied-in-text', 'cookie-consent-implied-in-text', 'tracking-cookies-denied-in-text', 'sharing-denied-in-text-beside-processors', 'sharing-denied-in-text', 'accounting-retention-unmentioned', 'retention-escape-in-text', 'newsletter-without-objection', 'breach-all-promised', 'approval-claimed', 'business-data-denied', 'call-register-cited', 'certification-claimed', 'changes-left-to-reader', 'changes-reserved', 'consent-announced-without-withdrawal', 'consent-presumed', 'consent-promised-unplaced', 'eprivacy-regulation-cited', 'ip-address-denied', 'liability-excluded', 'link-missing', 'metadata-denied', 'newsletter-undeclared', 'notice-treated-as-contract', 'placeholder-left', 'profiling-undeclared', 'repealed-law-beside-new', 'repealed-law-cited', 'response-time-in-text-too-long', 'retention-unlimited-in-text', 'right-narrowed', 'right-waived', 'role-unclear', 'section-empty', 'security-called-weak', 'security-detailed', 'security-promised-absolutely', 'sentence-cut-short', 'sentence-too-long', 'service-undeclared', 'vague-wording-in-text', 'transfer-denied-in-text', 'transfer-instrument-invalid-in-text')),
    (group_3, ('joint-controller-unlisted', 'processor-agreement-absent', 'processor-agreement-incomplete', 'processor-agreement-old', 'processor-agreement-unstated', 'pseudonymised-recipient-left-out', 'recipient-country-missing', 'recipient-role-missing', 'recipient-unused', 'recipient-vague', 'sharing-denied', 'register-third-country-missing', 'adequacy-about-to-lapse', 'adequacy-absent', 'adequacy-scope-unshown', 'dpf-unshown', 'transfer-assessment-missing', 'transfer-country-unnamed', 'transfer-denied-beside-transfer', 'transfer-denied-beside-vendor', 'transfer-denied', 'transfer-unclear', 'transfer-unstated')),
    (group_4, ('cookie-basis-unstated', 'cookie-duration-missing', 'cookie-exemption-stretched', 'cookie-kind-unstated', 'cookie-on-legitimate-interests', 'cookie-purpose-missing', 'cookie-third-party-missing', 'cookie-without-consent', 'limited-analytics-shared', 'necessary-cookie-used-for-more')),
    (group_5, ('data-id-twice',)),
    (group_6, ('data-unknown',)),
    (group_7, ('data-unknown',)),
    (group_8, ('data-unknown',)),
    (group_9, ('data-unused', 'anonymous-data-with-identifier', 'special-data-unmarked')),
    (group_10, ('purpose-id-twice',)),
    (group_11, ('recipient-id-twice',)),
    (group_12, ('recipient-unknown',)),
    (group_13, ('recipient-unknown',)),
    (group_14, ('word-twice',)),
    (group_15, ('word-twice',)),
    (group_16, ('word-twice',)),
    (group_17, ('email-address-malformed',)),
    (group_18, ('placeholder-declared',)),
    (group_19, ('placeholder-declared',)),
    (group_20, ('placeholder-declared',)),
    (group_21, ('placeholder-declared',)),
    (group_22, ('placeholder-declared',)),
    (group_23, ('placeholder-declared',)),
    (group_24, ('placeholder-declared',)),
    (group_25, ('placeholder-declared',)),
    (group_26, ('placeholder-declared',)),
    (group_27, ('placeholder-declared',)),
    (group_28, ('placeholder-declared',)),
    (group_29, ('placeholder-declared',)),
    (group_30, ('placeholder-declared',)),
    (group_31, ('placeholder-declared',)),
    (group_32, ('placeholder-declared',)),
    (group_33, ('placeholder-declared',)),
    (group_34, ('placeholder-declared',)),
    (group_35, ('placeholder-declared', 'register-controllers-unnamed')),
    (group_36, ('placeholder-declared',)),
    (group_37, ('placeholder-declared',)),
    (group_38, ('placeholder-declared',)),
    (group_39, ('placeholder-declared',)),
    (group_40, ('placeholder-declared',)),
    (group_41, ('placeholder-declared',)),
    (group_42, ('placeholder-declared',)),
    (group_43, ('placeholder-declared',)),
    (group_44, ('placeholder-declared',)),
    (group_45, ('placeholder-declared',)),
    (group_46, ('placeholder-declared',)),
    (group_47, ('placeholder-declared',)),
    (group_48, ('placeholder-declared',)),
    (group_49, ('placeholder-declared',)),
    (group_50, ('placeholder-declared',)),
    (group_51, ('placeholder-declared',)),
    (group_52, ('placeholder-declared',)),
    (group_53, ('placeholder-declared',)),
    (group_54, ('placeholder-declared',)),
    (group_55, ('placeholder-declared',)),
    (group_56, ('placeholder-declared',)),
    (group_57, ('placeholder-declared',)),
    (group_58, ('placeholder-declared',)),
    (group_59, ('placeholder-declared', 'security-measure-detailed')),
    (group_60, ('placeholder-declared',)),
    (group_61, ('placeholder-declared',)),
    (group_62, ('vague-wording-declared',)),
    (group_63, ('vague-wording-declared',)),
    (group_64, ('vague-wording-declared',)),
    (group_65, ('vague-wording-declared',)),
    (group_66, ('vague-wording-declared', 'recipient-name-vague')),
    (group_67, ('vague-wording-declared',)),
    (group_68, ('web-address-unusable',)),
    (group_69, ('custom-audience-without-consent', 'customer-exception-not-met', 'customer-exception-unshown', 'marketing-basis-missing', 'marketing-channel-missing', 'marketing-without-consent', 'message-without-opt-out', 'phone-marketing-to-customers', 'phone-marketing-to-others', 'published-address-of-consumers', 'social-platform-unnamed', 'sharing-denied-beside-social-media')),
    (group_70, ('consent-withdrawal-by-letter', 'consent-withdrawal-harder', 'legitimate-interest-circular', 'legitimate-interest-generic', 'legitimate-interest-unnamed')),
    (group_71, ('register-safeguards-undocumented', 'compelling-interest-repeated', 'compelling-interest-untold', 'derogation-for-standing-recipient', 'derogation-unnamed', 'safeguards-unavailable', 'scc-module-missing', 'transfer-consent-uninformed', 'transfer-mechanism-missing', 'transfer-risks-unstated')),
    (group_72, ('right-deadline-sometimes-late', 'right-deadline-too-long')),
    (group_73, ('right-exception-uncited',)),
    (group_74, ('criminal-law-too-early',)),
    (group_75, ('audience-language-missing',)),
    (group_76, ('domain-misspelt', 'email-of-unknown-owner', 'link-leads-nowhere')),
    (group_77, ('quote-not-in-statement',)),
    (group_78, ('section-missing',)),
    (group_79, ('transfer-instrument-invalid',)),
)
TESTS = (('listed_for', {'table': 'supervisory_authorities', 'row': 'country'}), ('listed_for', {'table': 'authority_abbreviations', 'row': 'country'}), ('listed_for', {'table': 'supervisory_authorities', 'row': 'this'}), ('listed_for', {'table': 'authority_abbreviations', 'row': 'this'}), ('same_as', '$.complaints.lead_authority.name'), ('listed_for', {'table': 'supervisory_authorities', 'row': '$.controller.country'}), ('listed_for', {'table': 'authority_abbreviations', 'row': '$.controller.country'}), ('listed_for', {'table': 'supervisory_authorities', 'row': '$.complaints.lead_authority.country'}), ('listed_for', {'table': 'authority_abbreviations', 'row': '$.complaints.lead_authority.country'}), ('same_as', 'data_protection_officer.contact.email'), ('same_as', 'data_protection_officer.contact.phone'), ('found_in', '$.joint_controllers[*].name'), ('same_as', '$.controller.contact.email'), ('found_in', '$.audience.countries[*]'), ('found_in', '$.data_categories[*].id'), ('found_in', '$.purposes[*].data[*]'), ('found_in', '$.recipients[*].id'), ('distinct', True), ('belongs_to', ['$.controller.name', '$.controller.trade_name', '$.controller.website', '$.controller.domains[*]', '$.controller.contact.email', '$.requests.contact.email', '$.statement.url', '$.recipients[*].name', '$.recipients[*].category', '$.joint_controllers[*].name']), ('belongs_to', ['$.controller.website', '$.controller.domains[*]']), ('excludes', ['marketing', 'newsletter', 'accounting', 'employment', 'improvement']), ('found_in', '$.purposes[*].id'), ('found_in', '$.purposes[*].name'), ('found_in', '$.purposes[*].recipients[*]'), ('found_in', '$.direct_marketing[*].recipient'), ('belongs_to', ['$.controller.name', '$.controller.trade_name', '$.controller.website', '$.controller.domains[*]', '$.statement.url', '$.recipients[*].name', '$.data_protection_officer.name', '$.joint_controllers[*].name', '$.eu_representative.name']), ('at_most', {'limit': 'P1M', 'counts': '$.requests.counts'}), ('at_most', {'limit': 'P1M', 'assume': 'usual', 'counts': '$.requests.counts'}), ('at_most', {'limit': 'P1M', 'counts': 'counts'}), ('at_most', {'limit': 'P1M', 'assume': 'usual', 'counts': 'counts'}), ('found_in', '$.statement.language[*]'), ('avoids_near_miss_of', ['$.controller.website', '$.controller.domains[*]', '$.controller.contact.email', '$.requests.contact.email']), ('belongs_to', ['$.controller.name', '$.controller.trade_name', '$.controller.website', '$.controller.domains[*]', '$.controller.contact.email', '$.requests.contact.email', '$.statement.url', '$.recipients[*].name', '$.recipients[*].category', '$.data_protection_officer.name', '$.data_protection_officer.contact.email', '$.joint_controllers[*].name', '$.joint_controllers[*].contact.email', '$.eu_representative.name', '$.eu_representative.contact.email', '$.complaints.authority.name', '$.complaints.internal.contact.email']), ('quoted', True), ('named_in', {'table': 'vendors', 'of': ['$.recipients[*].name', '$.recipients[*].category', '$.recipients[*].id', '$.cookies.items[*].provider', '$.cookies.items[*].third_party', '$.direct_marketing[*].recipient']}), ('listed_for', {'table': 'adequacy_scopes', 'row': 'country'}))
TEXTS = (('listed', 'eea'), ('listed', 'supervisory_authorities'), ('listed', 'authority_abbreviations'), ('not_listed', 'eea'), ('url_host', ['autoriteitpersoonsgegevens.nl', 'edpb.europa.eu']), ('not_listed', 'other_bodies'), ('url_host', ['edpb.europa.eu']), ('listed', 'other_bodies'), ('format', 'email'), ('format', 'kvk'), ('format', 'url'), ('shape', '*?.??*'), ('shape', '* *'), ('ends_with', 'circular-interests'), ('ends_with', 'generic-interests'), ('at_most', {'limit': 'P1M', 'assume': 'usual'}), ('at_most', 'P1M'), ('avoids_ending', 'vague-purposes'), ('avoids_ending', 'vague-purposes-short'), ('avoids_ending', 'vague-purposes-words'), ('ends_with', 'public-sources'), ('listed', 'vendors'), ('avoids_ending', 'recipient-vague-ending'), ('ends_with', 'recipient-trades'), ('at_most', 'P2M'), ('at_most', {'limit': 'P2M', 'assume': 'usual'}), ('at_least', 'P7Y'), ('at_most', 'P4W'), ('at_most', 'P1Y'), ('at_most', 'P31D'), ('at_most', 'P7Y'), ('at_most', 'P3Y'), ('at_most', 'P2557D'), ('at_least', 'P5Y'), ('at_least', 'P6Y'), ('at_most', 'P2Y'), ('at_least', 'P9Y'), ('avoids_ending', 'retention-start-bare'), ('at_most', 'PT72H'), ('at_most', 'PT71H59M59S'), ('at_most', 'PT47H59M59S'), ('not_after', 'today'), ('ends_with', 'text-section-words'), ('avoids_ending', 'text-open-endings'), ('sentence_words', 40), ('format', 'date'), ('max_age', 'P1Y'), ('max_age', 'P2Y'), ('listed', 'text-years-past'), ('not_listed', 'adequacy_ending'), ('listed', 'adequate'))
ROUTES = ('$.joint_controllers[*].name', '$.audience.countries[*]', '$.data_categories[*].id', '$.purposes[*].data[*]', '$.recipients[*].id', '$.purposes[*].id', '$.purposes[*].name', '$.purposes[*].recipients[*]', '$.direct_marketing[*].recipient', '$.statement.language[*]')
LISTS = (['UAVG ...2 40', '40 [lid 1] [van] [de] UAVG'], 'children-age-of-rights', ['ouder', 'ouders', 'voogd', 'verzorger', 'verzorgers', 'vertegenwoordiger*', 'parent', 'parents', 'guardian'], ['toestemming', 'toestemmen', 'consent', '12', 'twaalf', 'twelve'], 'children-adults', ['BfDI', 'Bundesbeauftragte*', 'Bundesdatenschutzbeauftragte*', 'Federal Commissioner for Data Protection'], ['Autoriteit Persoonsgegevens'], 'authority-outdated', 'authority-generic', ['EDPB', 'European Data Protection Board', 'Europees Comité voor gegevensbescherming'], 'authority-former-name', 'text-complaint-conditional', 'text-complaint-authority', 'complaint-invitations', 'complaint-conditions', 'legal-forms', ['b v', 'bv', 'n v', 'nv', 'besloten vennootschap', 'naamloze vennootschap'], 'controller-conflicting-roles', ['assistent', 'assistente', 'secretaresse', 'secretaris', 'adviseur', 'adviseuse', 'voormalig', 'voormalige', 'oud', 'assistant', 'secretary', 'adviser', 'advisor', 'former'], 'text-cookies-functional-only', 'text-cookies-chosen', 'text-cookies-analytical', 'text-cookies-consent-implied', ['cookie*'], 'text-cookies-consent-denied', 'text-consent-presumed', 'cookies-not-necessary', 'cookies-choice-remembered', 'text-cookies-harmless-only', 'text-identifiers', 'text-identifier-removed', 'text-anonymous-names', 'text-placeholders', 'rights-free-mail', ['xxx'], 'text-security-details', 'text-vague-modals', 'text-modals-aside', [{'exact': ':'}], 'dependants', ['(werknemers|medewerkers|personeel) van [(onze|de|een)] ...3 (klant|klanten|opdrachtgever|opdrachtgevers|leverancier|leveranciers|relaties)', '(employees|staff) of [our] (customers|clients|suppliers)'], 'purposes-contact-persons', 'purposes-site-visitors', 'purposes-archiving', ['en', 'and'], 'purposes-sex-or-title', 'purposes-birth-date', 'purposes-law-named', 'purposes-secrecy', 'purposes-public-words', 'purposes-public-registers', 'vague-purposes', 'purposes-online-sale', ['en', 'of', 'and', 'or'], 'recipient-vague-name', 'recipient-vague', 'text-sharing-processors', 'text-sharing-announced', 'text-sharing-denied', 'text-sharing-reserved', 'register-kinds-of-controllers', 'register-lists', 'register-regular-people', 'register-regular-work', 'rights-light-checks', ['AWR', 'algemene wet inzake rijksbelastingen'], 'retention-statutory', 'retention-accounting-words', ['(zeven|7) jaar', 'seven years'], ['toestemming', 'consent'], 'retention-unlimited', 'retention-incident', 'retention-camera-images', ['AWR'], 'retention-not-accounts', 'retention-employment-ends', 'retention-year-end', 'retention-escape-text', 'retention-escape', 'retention-closed', 'retention-extension-vague', 'retention-inactivity', 'retention-until-you-stop', ['(lidmaatschap|abonnement|overeenkomst|contract|membership|subscription|agreement)'], 'retention-testable', 'retention-law-named', 'retention-start-vague', 'retention-vague', 'retention-unlimited-aside', 'rights-law-citations', 'marketing-objection-demands', 'marketing-in-text', 'marketing-denied-in-text', 'security-all-breaches', ['autoriteit persoonsgegevens', 'ap', 'toezichthouder', 'toezichthoudende autoriteit', 'supervisory authority', 'data protection authority'], 'security-breach-caveat', 'special-working-hours', ['UAVG ...2 29', '29 [van] [de] UAVG'], 'text-employees', ['UAVG ...2 46 2', 'UAVG ...2 46 lid 2', '46 lid 2 [van] [de] UAVG', '46 tweede lid [van] [de] UAVG'], 'special-bsn-outsiders', 'special-bsn-acts', ['UAVG', 'AVG', 'GDPR', 'Wabb'], ['UAVG ...2 32 [lid 1] [onder] [onderdeel] a', '(art|artikel) 32 [lid 1] [onder] [onderdeel] a UAVG'], ['33 5', '33 lid 5', '33 vijfde lid'], ['33 4', '33 lid 4', '33 vierde lid'], 'special-data-words', 'special-data-not-of-people', ['dier', 'dieren', 'huisdier', 'huisdieren', 'pet', 'pets'], 'text-approved', 'text-approved-aside', 'text-business-denied', 'text-business-only', 'text-business-aside', 'text-ip-denied', 'text-metadata', ['bel me (niet register|nietregister|niet nl)', '(belmenietregister|belmeniet nl)', 'dutch do not call (register|registry)'], 'text-told-as-past', ['(gesloten|gestopt|verdwenen)', '(closed|ended)'], 'text-certified', 'text-certified-aside', 'text-check-regularly', 'text-change-reserved', 'text-change-told', 'text-consent-announced', 'text-consent-not-asked', 'text-consent-withdrawn', 'text-consent-for-which-data', 'text-eprivacy-regulation', ['nooit', 'teruggetrokken', 'van de baan', 'never'], 'text-anonymised-address', 'text-liability-excluded', 'text-sites-of-others', 'text-liability-aside', 'text-link-announced', 'text-web-address', 'text-link-elsewhere', 'text-not-personal-data', 'text-metadata-aside', 'text-newsletter', 'text-marketing-denied', 'text-notice-agreed', ['(niet|geen) ...3 akkoord', 'geen (deel|onderdeel)', 'not ...5 (accept|agree)'], 'text-profiling', 'text-profiling-denied', 'text-repealed-law', 'text-present-law', 'text-law-of-bes', 'text-repealed-law-past', 'text-response-late', 'text-request-words', 'text-response-aside', 'text-kept-forever', 'text-kept-forever-aside', 'text-right-narrowed', 'text-rights-words', 'text-right-narrowed-aside', 'text-right-waived', 'text-waiver-aside', 'text-processor-hints', ['verwerkingsverantwoordelijke*', 'verwerker*', '(controller|controllers|processor|processors)'], 'text-security-weak', ['(niet|geen|meer dan) ...3 (basaal|basale|summier|summiere)', '(not|no|more than) ...3 (basic|minimal)'], 'text-security-absolute', 'text-security-caveat', 'text-service-aside', ['recht', 'rechten', 'right', 'rights'], 'transfer-organisations', 'text-transfers-explained', 'text-transfers-denied', 'text-transfers-reserved', 'transfer-dead', 'text-transfers-dead-past')
SOUGHT = Sought(
    {
        'uavg': 89202980794138497273940774129618216839806977,
        'alleen': 1496577676626844588240573268701473956242863000928258,
        'below': 2,
        'enkel': 1496577676626844588240573268701473956242863000928258,
        'recht': 93764464420010740346005155048954032479800922210306,
        'rechten': 93764464420010740346005155048954032479800922210306,
        'request': 2,
        'requests': 2,
        'right': 93581776715344377481229694444864497102343930642434,
        'rights': 93947152124677103210780615653043567857257913778178,
        'slechts': 1496577676626844588240573268701473956242862999881730,
        'uitsluitend': 1496577676626844588240573268701473956242863000930306,
        'under': 2,
        'verzoek': 2,
        'verzoeken': 2658455991569831745807614120560697346,
        'younger': 1048578,
        'guardian': 20,
        'ouder': 20,
        'ouders': 20,
        'parent': 20,
        'parents': 20,
        'verzorger': 20,
        'verzorgers': 20,
        'voogd': 20,
        '12': 8,
        'consent': 1496623348553011178956767134457549401589712600170504,
        'toestemmen': 8,
        'toestemming': 1496623348553011178956767134457549401589712600170504,
        'twaalf': 8,
        'twelve': 8,
        'adult': 16,
        'adults': 16,
        'contacten': 16,
        'docent': 16,
        'docenten': 16,
        'donateur': 16,
        'donateurs': 4611686018427387920,
        'donors': 4611686018427387920,
        'grootouders': 16,
        'guardians': 16,
        'leerkracht': 16,
        'leerkrachten': 16,
        'leraar': 16,
        'leraren': 16,
        'leverancier': 16,
        'leveranciers': 18014398509482000,
        'meerderjarige': 16,
        'meerderjarigen': 16,
        'relaties': 730750818665451459101842416359294431332573118480,
        'supplier': 2199023255568,
        'suppliers': 18017697044365328,
        'teacher': 16,
        'teachers': 16,
        'volwassene': 16,
        'volwassenen': 16,
        'voogden': 16,
        'bfdi': 32,
        'commissioner': 32,
        'autoriteit': 649056914357482019650710427177280,
        '2594': 128,
        '2594av': 128,
        'bescherming': 223007451985306231415357182726483615059804288,
        'bezuidenhoutseweg': 128,
        'cbp': 128,
        'cbpweb': 128,
        'clauslaan': 128,
        'registratiekamer': 128,
        'stolberglaan': 128,
        'authorities': 256,
        'authority': 256,
        'autoriteiten': 256,
        'instantie': 256,
        'instanties': 18014398509482240,
        'privacytoezichthouder': 4352,
        'protection': 649056914357482019650710427140864,
        'regulator': 256,
        'regulators': 256,
        'supervisory': 19807040628566084398385991936,
        'toezichthoudende': 19807040628566084398385991936,
        'toezichthouder': 19807040628566084398385991936,
        'toezichthouders': 256,
        'edpb': 512,
        'gegevensbescherming': 89202980794122493185112892733283583473484288,
        'destijds': 5986311063319301529452263339377387610884483791717376,
        'eerder': 5986310706507378352962293074805895248510699696030720,
        'former': 5986310706507378352962293074805895248510699696292864,
        'formerly': 5986310706507378352962293074805895248510699696030720,
        'predecessor': 1024,
        'previously': 5986310706507378352962293074805895248510699696030720,
        'voorganger': 1024,
        'voorheen': 5986311063319301695605762812491871723860366326760448,
        'voormalig': 263168,
        'voormalige': 263168,
        'vroeger': 5986311063319301529452263339377387610884483791717376,
        'alvorens': 18432,
        'before': 356811923176489970264571492362373784096753664,
        'complain': 2048,
        'complaint': 2048,
        'complaints': 2048,
        'pas': 18432,
        'verplicht': 39614081330919145091610200064,
        'voordat': 1067008,
        'ap': 19807040628566084398385991680,
        'data': 374144419156711191194666614721403295541137529376768,
        'dutch': 4096,
        'adviseren': 2658455991569831745807614120560697344,
        'appreciate': 8192,
        'eerst': 24576,
        'first': 24576,
        'glad': 8192,
        'graag': 8192,
        'grateful': 8192,
        'happy': 8192,
        'hope': 8192,
        'hopen': 8192,
        'kan': 16785408,
        'liefst': 8192,
        'like': 8192,
        'please': 8192,
        'prefer': 8192,
        'prijs': 8192,
        'vragen': 63802943797675961899382738893456547840,
        'vriendelijk': 8192,
        'waarderen': 8192,
        'welcome': 8192,
        'you': 8192,
        'after': 16384,
        'exclusively': 16384,
        'mits': 1496577676626844588240612882782731520757223999422464,
        'must': 16384,
        'nadat': 16384,
        'obliged': 16384,
        'only': 1496577676626844588240573268701473812127674925072384,
        'required': 39769428298739624940559941632,
        'solely': 16384,
        'tenzij': 1496577676626844598625206599852386777818216658911232,
        'that': 174224571863520493293247799005065324281856,
        'unless': 1496577676626844598625206599852386777818216658911232,
        'until': 356811923176489970283914305476207850892050432,
        'voorafgaand': 16384,
        'voorwaarde': 16384,
        'a': 32768,
        'ab': 32768,
        'ag': 32768,
        'aps': 32768,
        'asbl': 32768,
        'association': 32768,
        'belastingdienst': 32768,
        'bisdom': 32768,
        'bv': 98304,
        'bvba': 32768,
        'commanditaire': 32768,
        'cooperatie': 32768,
        'cooperatieve': 32768,
        'corp': 32768,
        'corporation': 32768,
        'coöperatie': 32768,
        'coöperatieve': 32768,
        'cv': 32768,
        'dac': 32768,
        'dhr': 35184372121600,
        'diocees': 32768,
        'dr': 32768,
        'drs': 32768,
        'eenmanszaak': 32768,
        'erven': 32768,
        'f': 32768,
        'foundation': 32768,
        'gemeenschappelijke': 32768,
        'gemeente': 32768,
        'gmbh': 32768,
        'handelend': 32768,
        'heer': 35184372121600,
        'hogeschool': 32768,
        'hoogheemraadschap': 32768,
        'inc': 32768,
        'incorporated': 32768,
        'ing': 32768,
        'ir': 32768,
        'kerkgenootschap': 32768,
        'kft': 32768,
        'kg': 32768,
        'koophandel': 1125899906875392,
        'l': 32768,
        'limited': 32768,
        'llc': 32768,
        'llp': 32768,
        'ltd': 32768,
        'maatschap': 32768,
        'mevr': 32768,
        'mevrouw': 32768,
        'ministerie': 32768,
        'mr': 32768,
        'n': 32768,
        'nederlanden': 32768,
        'nv': 98304,
        'o': 32768,
        'ohg': 32768,
        'omgevingsdienst': 32768,
        'openbaar': 32768,
        'oy': 32768,
        'oyj': 32768,
        'parochie': 32768,
        'plc': 32768,
        'politie': 32768,
        'prof': 32768,
        'provincie': 32768,
        'pty': 32768,
        's': 32768,
        'sa': 32768,
        'sarl': 32768,
        'sas': 32768,
        'se': 32768,
        'sl': 32768,
        'slu': 32768,
        'sp': 32768,
        'sprl': 32768,
        'srl': 32768,
        'stichting': 32768,
        'sàrl': 32768,
        'ug': 32768,
        'universiteit': 32768,
        'v': 98304,
        'veiligheidsregio': 32768,
        'vennootschap': 98304,
        'vereniging': 32768,
        'vof': 32768,
        'vzw': 32768,
        'waarborgmaatschappij': 32768,
        'waterschap': 32768,
        'zzp': 32768,
        'bestuur': 131072,
        'bestuurder': 131072,
        'bestuurslid': 131072,
        'bestuursvoorzitter': 131072,
        'ceo': 131072,
        'cfo': 131072,
        'chairman': 131072,
        'chef': 131072,
        'chro': 131072,
        'cio': 131072,
        'cmo': 131072,
        'communicatie': 131072,
        'coo': 131072,
        'cto': 131072,
        'dga': 131072,
        'directeur': 131072,
        'directeuren': 131072,
        'directie': 131072,
        'directielid': 131072,
        'directievoorzitter': 131072,
        'director': 131072,
        'directrice': 131072,
        'eigenaar': 131072,
        'eigenaresse': 131072,
        'gemeentesecretaris': 131072,
        'head': 131072,
        'hoofd': 131072,
        'leider': 131072,
        'manager': 131072,
        'marketing': 2090694862362254585099249162183460555718656,
        'marketingmanager': 131072,
        'member': 1267669943045954921582462894080,
        'officer': 131072,
        'owner': 131072,
        'partner': 131072,
        'personeelschef': 131072,
        'personeelsmanager': 131072,
        'praktijkhouder': 131072,
        'sales': 131072,
        'salesmanager': 131072,
        'schooldirecteur': 131072,
        'vennoot': 131072,
        'verkoop': 131072,
        'verkoopleider': 131072,
        'zaakvoerder': 131072,
        'adviser': 262144,
        'adviseur': 262144,
        'adviseuse': 262144,
        'advisor': 262144,
        'assistant': 262144,
        'assistent': 262144,
        'assistente': 262144,
        'oud': 262144,
        'secretaresse': 262144,
        'secretaris': 262144,
        'secretary': 262144,
        'essential': 268959744,
        'essentiele': 268959744,
        'essentiële': 268959744,
        'functional': 270008320,
        'functionele': 270008320,
        'necessary': 155649199275383506513428480,
        'noodzakelijke': 270008320,
        'technical': 268959744,
        'technische': 270008320,
        'accept': 5575186299632655785383929568162090377543680,
        'accepteert': 2787593149816327892691964784081045189296128,
        'accepteren': 1048576,
        'accepting': 1048576,
        'account': 46768052394588893382517933989752617207130884145152,
        'agree': 5575186299632655785383929568162090411098112,
        'akkoord': 8362779449448983678075894352243135565791232,
        'analytical': 271581184,
        'analytics': 338690048,
        'analytische': 2251800152375296,
        'app': 1048576,
        'apps': 1048576,
        'basket': 1048576,
        'behalve': 1496577676626844598625166985771129645649419886919680,
        'beveiliging': 37999042570603475873295805650623358511054381383680,
        'bezoekers': 730751167114595187410479603081968925853432676352,
        'children': 1048576,
        'choice': 135266304,
        'choices': 135266304,
        'choose': 1048576,
        'click': 108890357414700308308279874378165828714496,
        'cookie': 5242880,
        'cookieinstellingen': 1048576,
        'cookies': 273678336,
        'dan': 1048576,
        'default': 1048576,
        'except': 1496577676626844598625166985771129645649419886919680,
        'inloggen': 1048576,
        'instellingen': 46768052394588893382517914646922209550494466048000,
        'instemming': 1048576,
        'keuze': 135266304,
        'kiest': 1048576,
        'kiezen': 1048576,
        'kinderen': 1048576,
        'klantenportaal': 1048576,
        'klantportaal': 1048576,
        'klikken': 1048576,
        'klikt': 108890357414700308308279874378165828714496,
        'log': 18446744073710600192,
        'logging': 18446744073710600192,
        'our': 1048576,
        'pagina': 46768052394588893382517914646921056628989842423808,
        'portaal': 1048576,
        'refuse': 91343852333181432387730302044767688728496832512,
        'reject': 91343852333181432387730302044767688728496832512,
        'shopping': 1048576,
        'standaard': 1048576,
        'the': 1048576,
        'toestaan': 1048576,
        'toestaat': 73786976294973472768,
        'toestemt': 1048576,
        'totdat': 1048576,
        'u': 1048576,
        'uitzet': 1048576,
        'uitzetten': 1048576,
        'weigeren': 22835963083295358096932575511191922182259212288,
        'weigering': 1048576,
        'weigert': 135266304,
        'winkelmandje': 1048576,
        'winkelwagen': 1048576,
        'zolang': 19342813113834066796347392,
        'analytisch': 69206016,
        'bezoekersstatistieken': 69206016,
        'matomo': 2097152,
        'plausible': 2097152,
        'statistical': 2097152,
        'statistics': 69206016,
        'statistieken': 69206016,
        'statistische': 2251800084217856,
        'webstatistieken': 69206016,
        'bladeren': 4194304,
        'browsen': 4194304,
        'browsing': 37748736,
        'clicking': 4194304,
        'door': 4194304,
        'doorgaat': 4194304,
        'doorklikt': 4194304,
        'navigeren': 4194304,
        'scrollen': 4194304,
        'scrolling': 4194304,
        'surfen': 4194304,
        'verder': 4194304,
        'verdergaat': 4194304,
        'verdersurft': 4194304,
        'geen': 46768058143999788244035008490979893704617149595648,
        'knop': 16777216,
        'kun': 16777216,
        'kunt': 16777216,
        'link': 108890357414700308308279874378165844443136,
        'never': 680564733841876926926749215000992153600,
        'niet': 6033261803418556868776311402945797977360861247832064,
        'no': 1090519040,
        'not': 20769187434139310514122122772611072,
        'accessing': 33554432,
        'amounts': 33554432,
        'bezoek': 100663296,
        'bezoeken': 100663296,
        'constitutes': 33554432,
        'contactformulier': 576460752336977920,
        'continuing': 33554432,
        'formulier': 576460752336977920,
        'gebruik': 46768052394588893382517914646921056628990210473984,
        'gebruiken': 46768052394588893382517914646921056628989874929664,
        'implies': 33554432,
        'means': 33554432,
        'mogen': 33554432,
        'providing': 33554432,
        'sending': 33554432,
        'submitting': 33554432,
        'using': 46768052394588893382517914646921056628989874929664,
        'visiting': 33554432,
        'ads': 67108864,
        'advertisements': 67108864,
        'advertising': 576460752370532352,
        'behavior': 67108864,
        'behaviour': 18889465931478647963648,
        'bezoekersaantallen': 67108864,
        'interesses': 18889465931478647963648,
        'klikgedrag': 18889465931478647963648,
        'personaliseren': 67108864,
        'remarketing': 67108864,
        'retargeting': 67108864,
        'statistiek': 67108864,
        'surfgedrag': 18889465931478647963648,
        'test': 67108864,
        'testen': 67108864,
        'testing': 67108864,
        'tests': 67108864,
        'usage': 67108864,
        'visitors': 730750818665451460369493016586370915722783096832,
        'visits': 67108864,
        'websitebezoek': 18889465931478647963648,
        'abuse': 134217728,
        'afgemeld': 134217728,
        'afmelden': 4835703278458516833042432,
        'chose': 134217728,
        'cookiebanner': 134217728,
        'cookiekeuze': 134217728,
        'cookiemelding': 134217728,
        'fraud': 134217728,
        'fraude': 134217728,
        'gekozen': 134217728,
        'geweigerd': 22835963083295358096932575511191922182258163712,
        'koos': 134217728,
        'misbruik': 134217728,
        'out': 134217728,
        'preference': 134217728,
        'preferences': 18889465931478715072512,
        'security': 26307029471956252527666326988893094353806919991296,
        'toegestaan': 73786976294972424192,
        'veiligheid': 23384026197294446691258957323460528314495054905344,
        'voorkeur': 1496577676626844588321702907116080493823464063369216,
        'voorkeuren': 18889465931478715072512,
        'advertentiecookies': 268435456,
        'marketingcookies': 268435456,
        'trackingcookies': 268435456,
        'volgcookies': 268435456,
        'accountnummer': 536870912,
        'achternaam': 536870912,
        'address': 576495937212383232,
        'addresses': 536870912,
        'bsn': 1496577676626844588240573268701474388588427764301824,
        'burgerservicenummer': 1496577676626844588240573268701474388588427764301824,
        'customer': 730750818665451460369512359422543177683161841664,
        'emailadres': 576460752840294400,
        'emailadressen': 536870912,
        'employee': 316912650061669036942895874048,
        'gebruikers': 5764607523571105792,
        'gebruikersnaam': 536870912,
        'gebruikersnummer': 536870912,
        'lidnummer': 536870912,
        'mailadres': 576460752840294400,
        'mailadressen': 536870912,
        'naam': 1610612736,
        'name': 1610612736,
        'namen': 1610612736,
        'number': 576460752840294400,
        'numbers': 536870912,
        'patient': 4611686018964258816,
        'patiëntnummer': 536870912,
        'personeelsnummer': 536870912,
        'user': 536870912,
        'username': 536870912,
        'voornaam': 536870912,
        'afgekapt': 1361129467683753853853498429728146587648,
        'anonymised': 349810273194724740440349672900613246025728,
        'anonymized': 349810273194724740440349672900613246025728,
        'geanonimiseerd': 1361129467683753853853498429730294071296,
        'geanonimiseerde': 349810273194724740440349672900613246025728,
        'ingekort': 1361129467683753853853498429728146587648,
        'ingekorte': 1361129467683753853853498429728146587648,
        'removed': 1073741824,
        'shortened': 1361129467683753853853498429728146587648,
        'truncated': 1361129467683753853853498429728146587648,
        'verwijderd': 1073741824,
        'verwijderde': 1073741824,
        'weggelaten': 1073741824,
        'without': 1496577676626844588240573268701474388588428301172736,
        'zonder': 1543437072873766663055478913650440212906146638331904,
        'anoniem': 1361129467683753853853498429729220329472,
        'anonieme': 348449143727040986586496174470885099438080,
        'anonymous': 348449143727040986586496174470885099438080,
        'company': 4294967296,
        'filled': 4294967296,
        'fixme': 4294967296,
        'insert': 4294967296,
        'invoegen': 4294967296,
        'invullen': 4294967296,
        'ipsum': 4294967296,
        'tbd': 4294967296,
        'todo': 4294967296,
        'vullen': 4294967296,
        'caiw': 8589934592,
        'caiway': 8589934592,
        'casema': 8589934592,
        'chello': 8589934592,
        'com': 43556142965880123323311949751274921000960,
        'delta': 8589934592,
        'freedom': 8589934592,
        'freeler': 8589934592,
        'gmail': 8589934592,
        'gmx': 8589934592,
        'googlemail': 8589934592,
        'hetnet': 8589934592,
        'home': 8589934592,
        'hotmail': 8589934592,
        'icloud': 8589934592,
        'kabelfoon': 8589934592,
        'kpnmail': 8589934592,
        'kpnplanet': 8589934592,
        'live': 8589934592,
        'mail': 10633823966279326983806917243136114688,
        'me': 8589934592,
        'online': 8589934592,
        'orange': 8589934592,
        'outlook': 8589934592,
        'planet': 8589934592,
        'proton': 8589934592,
        'protonmail': 8589934592,
        'proximus': 8589934592,
        'quicknet': 8589934592,
        'skynet': 8589934592,
        'solcon': 8589934592,
        'tele2': 8589934592,
        'telenet': 8589934592,
        'telfort': 8589934592,
        'tuta': 8589934592,
        'tutanota': 8589934592,
        'upcmail': 8589934592,
        'wanadoo': 8589934592,
        'web': 2535301200456458803001996345344,
        'xs4all': 8589934592,
        'yahoo': 8589934592,
        'zeelandnet': 8589934592,
        'ziggo': 8589934592,
        'zoho': 8589934592,
        'zonnet': 8589934592,
        'xxx': 17179869184,
        'apache': 34359738368,
        'draytek': 34359738368,
        'driemaandelijks': 34359738368,
        'drupal': 34359738368,
        'firewall': 34359738368,
        'firewalls': 34359738368,
        'fortigate': 34359738368,
        'gewijzigd': 5316911983139663491615228275481116672,
        'halfjaarlijks': 34359738368,
        'jaarlijks': 34359738368,
        'joomla': 34359738368,
        'maandelijks': 34359738368,
        'magento': 34359738368,
        'mariadb': 34359738368,
        'md5': 34359738368,
        'mikrotik': 34359738368,
        'mysql': 34359738368,
        'nginx': 34359738368,
        'openssl': 34359738368,
        'opnsense': 34359738368,
        'password': 34359738368,
        'passwords': 34359738368,
        'pfsense': 34359738368,
        'php': 34359738368,
        'router': 34359738368,
        'routers': 34359738368,
        'server': 1496577676626844588240573268701473812127709283745792,
        'sha': 34359738368,
        'sha1': 34359738368,
        'sonicwall': 34359738368,
        'veranderd': 34359738368,
        'vernieuwd': 34359738368,
        'wordpress': 34359738368,
        'bewaard': 5708990770823839524233294993525432442897301504,
        'cases': 68719476736,
        'collected': 68719476736,
        'could': 68719476736,
        'disclosed': 720576009098756096,
        'doorgegeven': 748288838313422294120286634350737770755034636615680,
        'eventueel': 68719476736,
        'gebruikt': 2417851639229327068889088,
        'gedeeld': 864691197174611968,
        'gevallen': 1237940039285380343618600960,
        'kept': 68719476736,
        'kunnen': 68719476736,
        'may': 68719476736,
        'might': 68719476736,
        'misschien': 68719476736,
        'mogelijk': 1496577676626844588240573500815231178136545187069952,
        'occasionally': 68719476736,
        'opgeslagen': 5708990770823839524233294993525432442897301504,
        'perhaps': 68719476736,
        'possibly': 68719476736,
        'processed': 68719476736,
        'retained': 68719476736,
        'shared': 1008806385250467840,
        'sold': 68719476736,
        'sometimes': 68719476736,
        'soms': 68719476736,
        'stored': 68719476736,
        'transferred': 68719476736,
        'used': 68719476736,
        'verkocht': 68719476736,
        'verstrekt': 864691197174611968,
        'verwerkt': 68719476736,
        'verzameld': 68719476736,
        'wellicht': 68719476736,
        'nooit': 680564733846828687084467196852875296768,
        'onmogelijk': 11692013098647223345629478661730264157384899297280,
        'applicant': 1267650600228229402046459019264,
        'applicants': 1267650600228229402046459019264,
        'candidates': 549755813888,
        'employees': 730750818665451459418755066419810546770325274624,
        'interns': 549755813888,
        'oproepkracht': 316912650057057350923931615232,
        'oproepkrachten': 316912650057057350923931615232,
        'personeel': 316912650061669038041870630912,
        'personeelsleden': 316912650057057350923931615232,
        'personnel': 316912650057057350923931615232,
        'staff': 316912650061669036942359003136,
        'stagiair': 549755813888,
        'stagiaire': 549755813888,
        'stagiaires': 549755813888,
        'stagiairs': 549755813888,
        'trainees': 549755813888,
        'uitzendkracht': 316912650057057350923931615232,
        'uitzendkrachten': 316912650057057350923931615232,
        'werknemer': 4611686568183201792,
        'werknemers': 730750818665451459101842416362753199694684356608,
        'workers': 316912650057057350923931615232,
        'clients': 730750818665451459101842416363906120649535389696,
        'customers': 730750818665451460369493016592135522146238595072,
        'medewerkers': 730750818665451459101842416362753199144928542720,
        'client': 730750818665451459101861759175867032112212213760,
        'contact': 77371252455338466204450816,
        'contactpersonen': 2199023255552,
        'contactpersoon': 2199023255552,
        'vertegenwoordigers': 2199023255552,
        'sitebezoekers': 4398046511104,
        'webbezoekers': 4398046511104,
        'websitebezoeker': 1267650600228229405894749716480,
        'websitebezoekers': 1267650600228229405894749716480,
        'archief': 8796093022208,
        'archieven': 8796093022208,
        'archive': 8796093022208,
        'archiveren': 8796093022208,
        'archivering': 8796093022208,
        'archives': 8796093022208,
        'archiving': 11417981541647679048466287755595969887154995200,
        'historical': 8796093022208,
        'historisch': 8796093022208,
        'historische': 2260595906707456,
        'scientific': 8796093022208,
        'wetenschappelijk': 8796093022208,
        'wetenschappelijke': 8796093022208,
        'and': 9024791440785408,
        'en': 9024791440785408,
        'aanhef': 35184372088832,
        'aanspreektitel': 35184372088832,
        'aanspreekvorm': 35184372088832,
        'gender': 18889465966662952943616,
        'geslacht': 18889465966662952943616,
        'mrs': 35184372088832,
        'ms': 35184372088832,
        'salutation': 35184372088832,
        'sekse': 35184372088832,
        'sex': 35184372088832,
        'vrouw': 35184372088832,
        'age': 70368744177664,
        'birth': 70368744177664,
        'birthdate': 70368744177664,
        'birthday': 70368744177664,
        'geboortedag': 70368744177664,
        'geboortedata': 70368744177664,
        'geboortedatum': 70368744177664,
        'geboortejaar': 70368744177664,
        'leeftijd': 70368744177664,
        'verjaardag': 70368744177664,
        'act': 140737488355328,
        'advocatenwet': 140737488355328,
        'archiefwet': 657655645870499008528515072,
        'art': 657655645870499008528515072,
        'article': 657655645870499008528515072,
        'artikel': 162259934484859233890586538803200,
        'artikelen': 162259934484859233890586538803200,
        'avg': 89202980794127563787513805651030307774660608,
        'awb': 618970019642830874937917440,
        'awr': 2535958865583955755888644456448,
        'besluit': 140737488355328,
        'big': 140737488355328,
        'bw': 657655645870499008528515072,
        'code': 140737488355328,
        'directive': 44601490397061246283071436545437460500316160,
        'faillissementswet': 2535920170476101633868344328192,
        'gemeentewet': 618970019642830874937917440,
        'jeugdwet': 2535920170476101633868344328192,
        'leerplichtwet': 140737488355328,
        'participatiewet': 618970019642830874937917440,
        'pw': 140737488355328,
        'regeling': 140737488355328,
        'regulation': 89203321076489413504606336465341615280488448,
        'richtlijn': 44601490397061246283071436545437460500316160,
        'section': 657655645870499008528515072,
        'sr': 618970019642830874937917440,
        'statute': 140737488355328,
        'statuut': 140737488355328,
        'suwi': 140737488355328,
        'sv': 618970019642830874937917440,
        'verordening': 89203321076489413504606336465341615280488448,
        'vreemdelingenwet': 140737488355328,
        'wet': 2574953967339818780661257338880,
        'wetboek': 140737488355328,
        'wettelijk': 39614081330919285829098536960,
        'wettelijke': 39614081330919285829098536960,
        'wetten': 140737488355328,
        'wgbo': 91343852333181432388387957690638187737024299008,
        'wob': 2854495385411919762116571938899131010253848576,
        'woo': 2854495385411919762735541958541821147703410688,
        'wvo': 2535301200456458943730894766080,
        'wwft': 657655645870499008528515072,
        'zorgverzekeringswet': 2535920170476101633868344328192,
        'ambtsgeheim': 281474976710656,
        'beroepsgeheim': 281474976710656,
        'confidentiality': 281474976710656,
        'medisch': 91343852333181513517368716651449665992477638656,
        'privilege': 281474976710656,
        'secrecy': 281474976710656,
        'verschoningsrecht': 281474976710656,
        'zwijgplicht': 281474976710656,
        'handelsregister': 1125899906842624,
        'insolvency': 1125899906842624,
        'insolventieregister': 1125899906842624,
        'kadaster': 1125899906842624,
        'kvk': 1125899906842624,
        'official': 1125899906842624,
        'phone': 1125899906842624,
        'register': 83076749736557244363456850388058112,
        'registry': 83076749736557242057613841174364160,
        'staatscourant': 1125899906842624,
        'telefoonboek': 1125899906842624,
        'telefoongids': 1125899906842624,
        'telephone': 1125899906842624,
        'development': 2251799813685248,
        'dienst': 37778934114756975394816,
        'experience': 2251799813685248,
        'gebruikerservaring': 2251799813685248,
        'gebruikservaring': 2251799813685248,
        'gepersonaliseerde': 2251799813685248,
        'improvement': 2251799813685248,
        'klantbeleving': 2251799813685248,
        'klantervaring': 2251799813685248,
        'ontwikkelen': 2251799813685248,
        'ontwikkeling': 2251799813685248,
        'optimalisatie': 2251799813685248,
        'optimaliseren': 2251799813685248,
        'personalised': 2251799813685248,
        'personalized': 2251799813685248,
        'products': 162259276829213365643377823973376,
        'service': 2251799813685248,
        'services': 2251799813685248,
        'verbeteren': 2251799813685248,
        'verbetering': 2251799813685248,
        'aankoop': 4503599627370496,
        'aankopen': 4503599627370496,
        'bestelling': 4503599627370496,
        'bestellingen': 4503599627370496,
        'kaartje': 4503599627370496,
        'kaartjes': 4503599627370496,
        'order': 4503599627370496,
        'orders': 4503599627370496,
        'orderverwerking': 4503599627370496,
        'purchase': 4503599627370496,
        'purchases': 4503599627370496,
        'shop': 4503599627370496,
        'ticket': 4503599627370496,
        'tickets': 4503599627370496,
        'webshop': 4503599627370496,
        'webshops': 4503599627370496,
        'webwinkel': 4503599627370496,
        'webwinkels': 1157425104234217472,
        'of': 9007199254740992,
        'or': 9007199254740992,
        'bedrijven': 5192296858534828835495196464513024,
        'companies': 5192296858534828799466399445549056,
        'derden': 5444517870735015415414912453232274964480,
        'dienstverleners': 594475150812905472,
        'organisaties': 5192296858534828835495196464513024,
        'organisations': 5192296858534828799466399445549056,
        'organizations': 5192296858534828799466399445549056,
        'parties': 5444517870735015415414912453232274964480,
        'partijen': 1496577676632289106111308284116888724580907198971904,
        'partners': 18014398509481984,
        'providers': 594475150812905472,
        'vendors': 18014398509481984,
        'business': 5192296859894869211625751169728512,
        'ondernemingen': 5192296858534828817480797955031040,
        'partij': 1496577676626844588240573268701473848156471942971392,
        'party': 612489549322387456,
        'process': 36028797018963968,
        'zakelijke': 5192296859894869211625751169728512,
        'agreement': 29014219742808694230876160,
        'agreements': 72057594037927936,
        'behalf': 648518346341351424,
        'controller': 1461501637330902918203684832716355077249970470912,
        'controllers': 1461501637330902918203684832717507998754577317888,
        'namens': 648518346341351424,
        'opdracht': 19342813762352413136650240,
        'processor': 1498039178264175491158776953534190743665677197901824,
        'processors': 1498039178264175491158776953534190743665677197901824,
        'subverwerkers': 648518346341351424,
        'verantwoordelijk': 72057594037927936,
        'verwerker': 1496577676626844588240573268701474460646021265358848,
        'verwerkers': 1496577676626844588240573268701474460646021265358848,
        'verwerkersovereenkomst': 648518346341351424,
        'verwerkersovereenkomsten': 648518346341351424,
        'verwerkingsverantwoordelijke': 72057594037927936,
        'verwerkingsverantwoordelijken': 1224979098644774912,
        'disclose': 720575940379279360,
        'exception': 1870722095783555735300716585876842985735534034288640,
        'exceptions': 1870722095783555735300716585876842985735534034288640,
        'share': 720575940379279360,
        'uitzondering': 1870722095783555735300716585876842985735534034288640,
        'uitzonderingen': 1870722095783555735300716585876842985735534034288640,
        'afgestaan': 288230376151711744,
        'anderen': 5444517870735015415414858410036746518528,
        'anyone': 864691128455135232,
        'beschikbaar': 288230376151711744,
        'beschikking': 288230376151711744,
        'gegeven': 288230376151711744,
        'gesteld': 10633823966279326983518686858394468352,
        'overgedragen': 288230376151711744,
        'aanmeldformulier': 576460752303423488,
        'anders': 1496577676626844588240573268701474388588427227430912,
        'beelden': 4722942943621948637184,
        'beginsel': 1496577676626844588240573268701474388588427227430912,
        'behoudens': 1496577676626844588240573268701474388588427227430912,
        'camerabeelden': 576460752303423488,
        'commercial': 576460752303423488,
        'deelt': 576460752303423488,
        'delen': 576460752303423488,
        'email': 10633823966279326983806917234546180096,
        'excepting': 576460752303423488,
        'form': 576460752303423488,
        'foto': 18890042392230884278272,
        'geven': 576460752303423488,
        'gezondheidsgegevens': 1496577676626844588321702907116081070284216232574976,
        'medische': 1496669020479177769754090637418125837972944728358912,
        'other': 5444517870735015415414570179660594806784,
        'principe': 1496577676626844588240573268701474388588427227430912,
        'principle': 1496577676626844588240573268701474388588427227430912,
        'provide': 576460752303423488,
        'provided': 576460752303423488,
        'rekeningnummer': 576460752303423488,
        'spam': 576460752303423488,
        'telefoonnummer': 576460752303423488,
        'third': 5444517870735015415414570179660594806784,
        'uitgezonderd': 1496577676626844598625166985771129645649419885871104,
        'verstrekken': 576460752303423488,
        'zover': 1496577676626844588240612882782731520757223999406080,
        'afnemers': 1267650600229382323001310052352,
        'businesses': 5192296858534828781452000936067072,
        'employers': 1152921504606846976,
        'gemeenten': 1152921504606846976,
        'institutions': 1152921504606846976,
        'klanten': 730750818665451460369493016592135518847703711744,
        'municipalities': 1152921504606846976,
        'opdrachtgevers': 730750818665451459101842416359294431332573118464,
        'subscribers': 1267650600233994009019737440256,
        'users': 5764607523034234880,
        'werkgevers': 1152921504606846976,
        'annex': 2305843009213693952,
        'appendix': 2305843009213693952,
        'bijlage': 2305843009213693952,
        'crm': 2305843009213693952,
        'directory': 2305843009213693952,
        'klantadministratie': 11529215046068469760,
        'klantbestand': 2305843009213693952,
        'klantenadministratie': 11529215046068469760,
        'klantenbestand': 2305843009213693952,
        'klantenlijst': 2305843009213693952,
        'klantlijst': 2305843009213693952,
        'lijst': 2305843009213693952,
        'list': 2305843009213693952,
        'listed': 2305843009213693952,
        'overview': 2305843009213693952,
        'overzicht': 2305843009213693952,
        'relatiebeheer': 11529215046068469760,
        'relatiebestand': 2305843009213693952,
        'schedule': 2305843009213693952,
        'see': 2305843009213693952,
        'zie': 2305843009213693952,
        'abonnee': 1267650600232841087515130593280,
        'abonnees': 1267650600232841087515130593280,
        'cliënt': 4611686018427387904,
        'cliënten': 730750818665451459101842416362753195846393659392,
        'cursisten': 4611686018427387904,
        'huurder': 4611686018427387904,
        'huurders': 4611686018427387904,
        'klant': 1267650600232841087515130593280,
        'leden': 730750818665451460369493016590982597343096864768,
        'leerling': 4611686018427387904,
        'leerlingen': 4611686018427387904,
        'lid': 62114879411187852359356884451328,
        'medewerker': 4611686018427387904,
        'members': 730750818665451460369493016590982597343096864768,
        'patients': 4611686018427387904,
        'patiënt': 91343852333181432387730302049379374746923171840,
        'patiënten': 822094670998632891489572718407520884574889443328,
        'pupils': 4611686018427387904,
        'student': 4611686018427387904,
        'studenten': 4611686018427387904,
        'students': 4611686018427387904,
        'subscriber': 1267669943045954921581925892096,
        'tenants': 4611686018427387904,
        'administration': 9223372036854775808,
        'betalen': 9223372036854775808,
        'boekhouding': 156797324626531188736,
        'bookkeeping': 156797324626531188736,
        'facturatie': 156797324626531188736,
        'facturering': 156797324626531188736,
        'invoicing': 156797324626531188736,
        'klantbeheer': 9223372036854775808,
        'klantenbeheer': 9223372036854775808,
        'ledenadministratie': 9223372036854775808,
        'loonadministratie': 9223372036854775808,
        'newsletter': 9223372036854775808,
        'newsletters': 9223372036854775808,
        'nieuwsbrief': 9223372036854775808,
        'nieuwsbrieven': 9223372036854775808,
        'payroll': 9223372036854775808,
        'personeelsadministratie': 9223372036854775808,
        'salarisadministratie': 9223372036854775808,
        'uitbetalen': 9223372036854775808,
        'verzuimadministratie': 9223372036854775808,
        'bekend': 18446744073709551616,
        'bekende': 18446744073709551616,
        'digid': 18446744073709551616,
        'eherkenning': 18446744073709551616,
        'gebruikersaccount': 18446744073709551616,
        'geregistreerd': 18446744073709551616,
        'geregistreerde': 18446744073709551616,
        'klantaccount': 18446744073709551616,
        'klantnummer': 18446744073709551616,
        'known': 18446744073709551616,
        'logged': 18446744073709551616,
        'login': 18446744073709551616,
        'logs': 18446744073709551616,
        'opgegeven': 18446744073709551616,
        'registered': 18446744073709551616,
        'rijksbelastingen': 38685663121156281009700864,
        'allowed': 73786976294838206464,
        'applicable': 2596148584009992511914077365207040,
        'bepaalt': 73786976294838206464,
        'conform': 73786976294838206464,
        'eist': 73786976294838206464,
        'fiscale': 73786976294838206464,
        'geldende': 73786976294838206464,
        'grond': 2722258935367508312243693643063571251200,
        'ingevolge': 604536696783609425559552,
        'krachtens': 73786976294838206464,
        'legal': 2722258935367507707780783835748983898112,
        'legally': 39614081330919145091610181632,
        'mandated': 73786976294838206464,
        'obliges': 73786976294838206464,
        'permits': 73786976294838206464,
        'permitted': 73786976294838206464,
        'prescribed': 73786976294838206464,
        'prescribes': 73786976294838206464,
        'requires': 73786976294838206464,
        'statutory': 73786976294838206464,
        'toepasselijke': 154742578697648829200596992,
        'vereist': 155347041607456143787950080,
        'vergt': 73786976294838206464,
        'volgens': 73786976294838206464,
        'voorgeschreven': 73786976294838206464,
        'voorschrijft': 73786976294838206464,
        'voorschrijven': 73786976294838206464,
        'vraagt': 63802943797680797676448173704993570816,
        'accounting': 147573952589676412928,
        'activiteiten': 147573952589676412928,
        'administratie': 154742652484625124038803456,
        'belastingaangifte': 147573952589676412928,
        'boekhouden': 147573952589676412928,
        'facturen': 147573952589676412928,
        'factureren': 147573952589676412928,
        'factuur': 147573952589676412928,
        'financial': 147573952589676412928,
        'invoice': 147573952589676412928,
        'invoices': 147573952589676412928,
        'verkoopfacturen': 147573952589676412928,
        'jaar': 21836517764694418820956160,
        'years': 22365422810775819084890112,
        'altijd': 11417981541647679048775773946008926877198057472,
        'blijvend': 309486190412965786136084480,
        'eeuwig': 11417981541647679048775773946008926877198057472,
        'forever': 17126972312471518573008917823806907422729043968,
        'indefinite': 17126972312471518573008917823806907422729043968,
        'indefinitely': 17126972312471518573008917823806907422729043968,
        'onbepaalde': 17126972312471518573009068939534359251375882240,
        'onbeperkt': 11417981541647679048775773946008926877198057472,
        'onbeperkte': 17126972312471518573008917823806907422729043968,
        'permanent': 309486190412965786136084480,
        'permanently': 309486190412965786136084480,
        'unlimited': 17126972312471518573008917823806907422729043968,
        'aangifte': 2361183241434822606848,
        'accident': 2361183241434822606848,
        'burglary': 2361183241434822606848,
        'criminal': 2361183241434822606848,
        'damage': 2361183241434822606848,
        'diefstal': 2361183241434822606848,
        'geschil': 19345174297075501617905664,
        'inbraak': 2361183241434822606848,
        'investigation': 2361183241434822606848,
        'onderzoek': 2361183241434822606848,
        'ongeval': 2361183241434822606848,
        'schade': 2361183241434822606848,
        'strafzaak': 2361183241434822606848,
        'theft': 2361183241434822606848,
        'vernieling': 2361183241434822606848,
        'beeldmateriaal': 4722366482869645213696,
        'bewakingsbeelden': 4722366482869645213696,
        'cctv': 4722366482869645213696,
        'footage': 4722366482869645213696,
        'images': 4722366482869645213696,
        'opnamen': 4722366482869645213696,
        'recordings': 4722366482869645213696,
        'videobeelden': 4722366482869645213696,
        'interesse': 77390141921267745762050048,
        'interests': 18889465931478580854784,
        'klantprofiel': 18889465931478580854784,
        'pasfoto': 18889465931478580854784,
        'photo': 18889465931478580854784,
        'photograph': 18889465931478580854784,
        'profiel': 18889465931478580854784,
        'profielen': 18889465931478580854784,
        'profielfoto': 18889465931478580854784,
        'profile': 18889465931478580854784,
        'profiles': 18889465931478580854784,
        'social': 18889465931478580854784,
        'sociale': 18889465931478580854784,
        'websitegebruik': 18889465931478580854784,
        'websitegedrag': 18889465931478580854784,
        'arbeidsovereenkomst': 37778931862957161709568,
        'arbeidsrelatie': 37778931862957161709568,
        'contract': 29051998602614057354657792,
        'dienstbetrekking': 37778931862957161709568,
        'dienstverband': 19380592045697023957008384,
        'leaving': 37778931862957161709568,
        'ontslag': 37778931862957161709568,
        'termination': 37778931862957161709568,
        'uitdiensttreding': 37778931862957161709568,
        'vertrek': 37778931862957161709568,
        'werkdag': 37778931862957161709568,
        'working': 79228200293196200550705659904,
        'belastingjaar': 75557863725914323419136,
        'boekjaar': 19418370977559981118717952,
        'december': 75557863725914323419136,
        'jaareinde': 75557863725914323419136,
        'kalenderjaar': 19418370977559981118717952,
        'year': 22440685526596554055483392,
        'bewaren': 5708990770823839524233294993525432374177824768,
        'gerechtvaardigde': 1360041547066457821544448,
        'langere': 151115727451828646838272,
        'legitieme': 1360041547066457821544448,
        'legitimate': 1360041547066457821544448,
        'longer': 5986311063319301695605763044756744817320996517183488,
        'opslaan': 5708990770823839524233294993525432374177824768,
        'appropriate': 155044736365576191656067072,
        'beoordeling': 302231454903657293676544,
        'discretion': 302231454903657293676544,
        'goeddunken': 302231454903657293676544,
        'inzicht': 302231454903657293676544,
        'needed': 155649199275383506243420160,
        'nodig': 42535295904964409641784714499167617024,
        'noodzakelijk': 233020451730719773424615424,
        'oordeel': 302231454903657293676544,
        'relevant': 232415988820912458837262336,
        'useful': 302231454903657293676544,
        'wenselijk': 155044736365576191656067072,
        'aanhangig': 604462909807314587353088,
        'aanhangige': 604462909807314587353088,
        'afgehandeld': 713623846352979940549090260748388949574025216,
        'afgerond': 19947276023641381382651904,
        'beslist': 604462909807314587353088,
        'closed': 332306998951669134414217596356263936,
        'day': 22365127662870639732064256,
        'days': 22365127662870639732064256,
        'decided': 604462909807314587353088,
        'duurt': 604462909807314587353088,
        'hoogste': 604462909807314587353088,
        'hoogstens': 604462909807314587353088,
        'lasts': 604462909807314587353088,
        'loopt': 604462909807314587353088,
        'lopen': 604462909807314587353088,
        'lopend': 604462909807314587353088,
        'lopende': 604462909807314587353088,
        'maximaal': 604462909807314587353088,
        'month': 22365127662870639732064256,
        'months': 713623846352979940551508112387618207923437568,
        'pending': 604462909807314587353088,
        'settled': 604462909807314587353088,
        'uiterlijk': 604462909807314587353088,
        'verjaard': 19947276023641381382651904,
        'week': 22365127662870639732064256,
        'weeks': 22365127662870639732064256,
        'bedrijfs': 1208925819614629174706176,
        'bedrijfsbelang': 1208925819614629174706176,
        'bedrijfsbelangen': 1208925819614629174706176,
        'bedrijfsdoeleinden': 1208925819614629174706176,
        'bijzondere': 1208925819614629174706176,
        'detection': 1208925819614629174706176,
        'eventuele': 1208925819614629174706176,
        'exceptional': 1208925819614629174706176,
        'fraudebestrijding': 1208925819614629174706176,
        'fraudedetectie': 1208925819614629174706176,
        'fraudeherkenning': 1208925819614629174706176,
        'fraudepreventie': 1208925819614629174706176,
        'future': 1208925819614629174706176,
        'gerechtvaardigd': 1208925819614629174706176,
        'mogelijke': 1208925819614629174706176,
        'possible': 1496577676626844588240573424652904542414838461104128,
        'potential': 1208925819614629174706176,
        'prevention': 1208925819614629174706176,
        'special': 1208925819614629174706176,
        'toekomstige': 1208925819614629174706176,
        'uitzonderlijke': 1208925819614629174706176,
        'verplichtingen': 1208925819614629174706176,
        'dag': 21760664753063325144711168,
        'dagen': 21760664753063325144711168,
        'dormant': 2417851639229258349412352,
        'inactief': 2417851639229258349412352,
        'inactieve': 2417851639229258349412352,
        'inactive': 2417851639229258349412352,
        'inactiviteit': 2417851639229258349412352,
        'inactivity': 2417851639229258349412352,
        'inlogt': 2417851639229258349412352,
        'jaren': 21760664753063325144711168,
        'laatst': 2417851639229258349412352,
        'laatste': 2417851639229258349412352,
        'last': 2417851639229258349412352,
        'maand': 21760664753063325144711168,
        'maanden': 713623846352979940550903649477810893336084480,
        'ongebruikt': 2417851639229258349412352,
        'ongebruikte': 2417851639229258349412352,
        'opent': 2417851639229258349412352,
        'reageert': 2417851639229258349412352,
        'slapend': 2417851639229258349412352,
        'slapende': 2417851639229258349412352,
        'unused': 2417851639229258349412352,
        'weken': 21760664753063325144711168,
        'aangeeft': 4835703278458516698824704,
        'afmelding': 4835703278458516698824704,
        'afmeldt': 24178516392292583494123520,
        'beëindigt': 24178516392292583494123520,
        'cancel': 365375409332725729550926043882349213430681960448,
        'cancelled': 4835703278458516698824704,
        'close': 4835703278458516698824704,
        'delete': 4835703278458516698824704,
        'deleted': 159578208189131051061215232,
        'intrekken': 274031557084614888893430357703425176560128229376,
        'intrekking': 85070591730239451569122110374640877568,
        'intrekt': 91343852418252024117989096427003633169931960320,
        'object': 4835703278458516698824704,
        'opzegt': 24178516392292583494123520,
        'uitschrijft': 24178516392292583494123520,
        'uitschrijven': 4835703278458516698824704,
        'uitschrijving': 4835703278458516698824704,
        'unsubscribe': 4835703278458516698824704,
        'unsubscribed': 4835703278458516698824704,
        'unsubscribes': 4835703278458516698824704,
        'verwijdert': 24178516392292583494123520,
        'withdraw': 85070591730239451569122110374640877568,
        'withdrawal': 365375409332725729550926043882349213430681960448,
        'withdrawn': 182687704751599610005173170142770463714167488512,
        'withdraws': 4835703278458516698824704,
        'abonnement': 29014219670751100192948224,
        'lidmaatschap': 29014219670751100192948224,
        'membership': 81129667428826352446889198092288,
        'overeenkomst': 22838750676445174424854281695646754327505141760,
        'subscription': 29014219670751100192948224,
        'beëindigd': 19342813113834066795298816,
        'dispute': 19342813113834066795298816,
        'employment': 19342813113834066795298816,
        'garantie': 365375409332725729550940550992184588980778434560,
        'ingetrokken': 356812008413235199991644655432835591368081408,
        'klantrelatie': 19342813113834066795298816,
        'kwartaal': 19342813113834066795298816,
        'limitation': 19342813113834066795298816,
        'opgezegd': 19342813113834066795298816,
        'procedure': 19342813113834066795298816,
        'relatie': 19342813113834066795298816,
        'relationship': 19342813113834066795298816,
        'verjaart': 19342813113834066795298816,
        'verstreken': 19342813113834066795298816,
        'vordering': 19342813113834066795298816,
        'warranty': 2854495385411919762135914752012824339560792064,
        'zo': 19342813113834066795298816,
        'burgerlijk': 657655645870358271040159744,
        'civil': 38685626227668133590597632,
        'general': 38685626227668133590597632,
        'het': 38685626227668133590597632,
        'uitvoeringsregeling': 38685626227668133590597632,
        'urlb': 38685626227668133590597632,
        'actueel': 77371252455336267181195264,
        'behoefte': 77371252455336267181195264,
        'bereikt': 232113757366008801543585792,
        'doeleinden': 77371252455336267181195264,
        'purpose': 232113757366008801543585792,
        'purposes': 232113757366008801543585792,
        'vervallen': 5986311063319301695605762889863124179196633507954688,
        'vervalt': 77371252455336267181195264,
        'cleaned': 154742504910672534362390528,
        'erased': 154742504910672534362390528,
        'geregeld': 2658455991724574250718286654923079680,
        'langer': 166153499627856989023648416897433600,
        'long': 154742504910672534362390528,
        'onnodig': 154742504910672534362390528,
        'periode': 154742504910672534362390528,
        'periodiek': 2658455991724574250718286654923079680,
        'purged': 154742504910672534362390528,
        'reasonable': 154742504910672534362390528,
        'redelijke': 154742504910672534362390528,
        'regelmaat': 154742504910672534362390528,
        'regelmatig': 2658455991724574250718286654923079680,
        'termijn': 154742504910672534362390528,
        'vervuld': 154742504910672534362390528,
        'verwezenlijkt': 154742504910672534362390528,
        'articles': 618970019642690137449562112,
        'artt': 618970019642690137449562112,
        'belastingwet': 618970019642690137449562112,
        'gdpr': 89202980794127563787513805650889570286305280,
        'handelsregisterwet': 618970019642690137449562112,
        'kadasterwet': 618970019642690137449562112,
        'kieswet': 618970019642690137449562112,
        'pensioenwet': 2535920170476101493130855972864,
        'politiewet': 618970019642690137449562112,
        'telecommunicatiewet': 618970019642690137449562112,
        'uitvoeringswet': 618970019642690137449562112,
        'wabvpz': 2535920170476101493130855972864,
        'wft': 2535920170476101493130855972864,
        'wjsg': 618970019642690137449562112,
        'wpg': 618970019642690137449562112,
        'belangenafweging': 1237940039285380274899124224,
        'betaling': 1237940039285380274899124224,
        'vergoeding': 1237940039285380274899124224,
        'aanbiedingen': 2475880078570760549798248448,
        'commerciele': 2475880078570760549798248448,
        'commerciële': 2475880078570760549798248448,
        'direct': 7427640235712281649394745344,
        'promotional': 7427640235712281649394745344,
        'promotionele': 2475880078570760549798248448,
        'reclame': 1393796574908166422226060962801072392372224,
        'telemarketing': 7427640235712281649394745344,
        'nimmer': 4951760157141521099596496896,
        'beveiligingsincident': 9903520314283042199192993792,
        'beveiligingsincidenten': 9903520314283042199192993792,
        'breach': 9903520314283042199192993792,
        'breaches': 9903520314283042199192993792,
        'datalek': 9903520314283042199192993792,
        'datalekken': 9903520314283042199192993792,
        'inbreuk': 9903520314283042199192993792,
        'inbreuken': 9903520314283042199192993792,
        'notified': 10633823976182847297513498681435750400,
        'reported': 9903520314283042199192993792,
        'ernstig': 39614081257132168796771975168,
        'ernstige': 39614081257132168796771975168,
        'if': 39614081257132168796771975168,
        'indien': 39614081257132168796771975168,
        'intern': 39614081257132168796771975168,
        'internally': 39614081257132168796771975168,
        'interne': 39614081257132168796771975168,
        'law': 39614081257132168796771975168,
        'meldingsplichtig': 39614081257132168796771975168,
        'meldingsplichtige': 39614081257132168796771975168,
        'meldplicht': 39614081257132168796771975168,
        'meldplichtig': 39614081257132168796771975168,
        'meldplichtige': 39614081257132168796771975168,
        'notifiable': 39614081257132168796771975168,
        'reportable': 39614081257132168796771975168,
        'risico': 39614081257132168796771975168,
        'risk': 39614081257132168796771975168,
        'risks': 39614081257132168796771975168,
        'serious': 39614081257132168796771975168,
        'verplichting': 39614081257132168796771975168,
        'wanneer': 39614081257132168796771975168,
        'when': 39614081257132168796771975168,
        'where': 39614081257132168796771975168,
        'aanwezigheidsregistratie': 79228162514264337593543950336,
        'arbeidstijd': 79228162514264337593543950336,
        'arbeidstijden': 79228162514264337593543950336,
        'bijhouden': 79228162514264337593543950336,
        'clock': 79228162514264337593543950336,
        'clocking': 79228162514264337593543950336,
        'inklokken': 79228162514264337593543950336,
        'prikklok': 79228162514264337593543950336,
        'prikklokken': 79228162514264337593543950336,
        'prikkloksysteem': 79228162514264337593543950336,
        'punch': 79228162514264337593543950336,
        'recording': 79228162514264337593543950336,
        'registratie': 79228162514264337593543950336,
        'registration': 79228162514264337593543950336,
        'tijdregistratie': 79228162514264337593543950336,
        'tijdsregistratie': 79228162514264337593543950336,
        'tracking': 79228162514264337593543950336,
        'uitklokken': 79228162514264337593543950336,
        'uren': 79228162514264337593543950336,
        'urenregistratie': 79228162514264337593543950336,
        'vastleggen': 79228162514264337593543950336,
        'werktijd': 79228162514264337593543950336,
        'werktijden': 79228162514264337593543950336,
        'werktijdenregistratie': 79228162514264337593543950336,
        'werkuren': 79228162514264337593543950336,
        'worked': 79228162514264337593543950336,
        'tweede': 633825300114114700748351602688,
        'afnemer': 1267650600228229401496703205376,
        'belangstellende': 1267650600228229401496703205376,
        'belangstellenden': 1267650600228229401496703205376,
        'bezoeker': 1267650600228229401496703205376,
        'buyer': 1267650600228229401496703205376,
        'buyers': 1267650600228229401496703205376,
        'consument': 1267650600228229401496703205376,
        'consumenten': 1267650600228229401496703205376,
        'consumer': 1267650600228229401496703205376,
        'consumers': 1267650600228229401496703205376,
        'gast': 1267650600228229401496703205376,
        'gasten': 1267650600228229401496703205376,
        'geïnteresseerde': 1267650600228229401496703205376,
        'geïnteresseerden': 1267650600228229401496703205376,
        'guest': 1267650600228229401496703205376,
        'guests': 1267650600228229401496703205376,
        'hotelgasten': 1267650600228229401496703205376,
        'koper': 1267650600228229401496703205376,
        'kopers': 1267650600228229401496703205376,
        'nieuwsbriefabonnees': 1267650600228229401496703205376,
        'prospect': 1267650600228229401496703205376,
        'prospects': 1267650600228229401496703205376,
        'sollicitant': 1267650600228229401496703205376,
        'sollicitanten': 1267650600228229401496703205376,
        'visitor': 1267650600228229401496703205376,
        'webshopbezoekers': 1267650600228229401496703205376,
        'webshopklanten': 1267650600228229401496703205376,
        'beroepspensioenregeling': 2535301200456458802993406410752,
        'kinderopvang': 2535301200456458802993406410752,
        'notarisambt': 2535301200456458802993406410752,
        'ondersteuning': 2535301200456458802993406410752,
        'onderwijs': 2535301200456458802993406410752,
        'onderwijsdeelnemers': 2535301200456458802993406410752,
        'rechtsbijstand': 2535301200456458802993406410752,
        'toezicht': 2535301200456458802993406410752,
        'whw': 2535301200456458802993406410752,
        'wlz': 2535301200456458802993406410752,
        'wmo': 2535301200456458802993406410752,
        'wpo': 2535301200456458802993406410752,
        'wrb': 2535301200456458802993406410752,
        'wvb': 2535301200456458802993406410752,
        'zorg': 2535301200456458802993406410752,
        'zvw': 2535301200456458802993406410752,
        'wabb': 5070602400912917605986812821504,
        '33': 60847228810955011271841753858048,
        'vijfde': 20282409603651670423947251286016,
        'vierde': 40564819207303340847894502572032,
        'aandoening': 81129638414606681695789005144064,
        'aandoeningen': 81129638414606681695789005144064,
        'absence': 81129638414606681695789005144064,
        'alcoholgebruik': 81129638414606681695789005144064,
        'allergie': 81129638414606681695789005144064,
        'allergiegegevens': 81129638414606681695789005144064,
        'allergies': 81129638414606681695789005144064,
        'allergieën': 81129638414606681695789005144064,
        'arbeidsbeperking': 81129638414606681695789005144064,
        'arbeidsbeperkingen': 81129638414606681695789005144064,
        'arbeidshandicap': 81129638414606681695789005144064,
        'arbeidsongeschikt': 81129638414606681695789005144064,
        'arbeidsongeschiktheid': 81129638414606681695789005144064,
        'arbeidsongeschiktheidspercentage': 81129638414606681695789005144064,
        'behandeldossier': 81129638414606681695789005144064,
        'belief': 81129638414606681695789005144064,
        'beliefs': 81129638414606681695789005144064,
        'beperking': 81129638414606681695789005144064,
        'beperkingen': 81129638414606681695789005144064,
        'biometric': 81129638414606681695789005144064,
        'biometrische': 81129638414606681695789005144064,
        'bloeddruk': 81129638414606681695789005144064,
        'bloedgroep': 81129638414606681695789005144064,
        'bloedsuiker': 81129638414606681695789005144064,
        'bloedwaarden': 81129638414606681695789005144064,
        'bmi': 81129638414606681695789005144064,
        'dieet': 81129638414606681695789005144064,
        'dieetgegevens': 81129638414606681695789005144064,
        'dieetvoorkeur': 81129638414606681695789005144064,
        'dieetvoorkeuren': 81129638414606681695789005144064,
        'dieetvoorschrift': 81129638414606681695789005144064,
        'dieetvoorschriften': 81129638414606681695789005144064,
        'dieetwens': 81129638414606681695789005144064,
        'dieetwensen': 81129638414606681695789005144064,
        'dietary': 81129638414606681695789005144064,
        'disabilities': 81129638414606681695789005144064,
        'disability': 81129638414606681695789005144064,
        'dna': 81129638414606681695789005144064,
        'drugsgebruik': 81129638414606681695789005144064,
        'ethnicity': 81129638414606681695789005144064,
        'etniciteit': 81129638414606681695789005144064,
        'etnische': 81129638414606681695789005144064,
        'facial': 81129638414606681695789005144064,
        'fingerprint': 81129638414606681695789005144064,
        'fingerprints': 81129638414606681695789005144064,
        'geaardheid': 81129638414606681695789005144064,
        'gehandicaptenparkeerkaart': 81129638414606681695789005144064,
        'geloof': 81129638414606681695789005144064,
        'geloofsovertuiging': 81129638414606681695789005144064,
        'geneesmiddel': 81129638414606681695789005144064,
        'geneesmiddelen': 81129638414606681695789005144064,
        'geneesmiddelengebruik': 81129638414606681695789005144064,
        'genetic': 81129638414606681695789005144064,
        'genetische': 81129638414606681695789005144064,
        'gerichtheid': 81129638414606681695789005144064,
        'gesteldheid': 81129638414606681695789005144064,
        'gezichtsherkenning': 81129638414606681695789005144064,
        'gezondheid': 81129638414606681695789005144064,
        'gezondheidsachtergrond': 81129638414606681695789005144064,
        'gezondheidsinformatie': 81129638414606681695789005144064,
        'gezondheidsklachten': 81129638414606681695789005144064,
        'gezondheidsproblemen': 81129638414606681695789005144064,
        'gezondheidssituatie': 81129638414606681695789005144064,
        'gezondheidstoestand': 81129638414606681695789005144064,
        'gezondheidsverklaring': 81129638414606681695789005144064,
        'gezondheidsvragen': 81129638414606681695789005144064,
        'gezondheidsvragenlijst': 81129638414606681695789005144064,
        'godsdienst': 81129638414606681695789005144064,
        'godsdienstige': 81129638414606681695789005144064,
        'halal': 81129638414606681695789005144064,
        'handicap': 81129638414606681695789005144064,
        'handicaps': 81129638414606681695789005144064,
        'handpalmscan': 81129638414606681695789005144064,
        'hartslag': 81129638414606681695789005144064,
        'hartslaggegevens': 81129638414606681695789005144064,
        'health': 81129638414606681695789005144064,
        'huidskleur': 81129638414606681695789005144064,
        'illness': 81129638414606681695789005144064,
        'illnesses': 81129638414606681695789005144064,
        'integratiedossier': 81129638414606681695789005144064,
        'integratiegegevens': 81129638414606681695789005144064,
        'integratieplan': 81129638414606681695789005144064,
        'integratieverslag': 81129638414606681695789005144064,
        'intoleranties': 81129638414606681695789005144064,
        'irisscan': 81129638414606681695789005144064,
        'klachten': 81129638414606681695789005144064,
        'koosjer': 81129638414606681695789005144064,
        'kosher': 81129638414606681695789005144064,
        'leave': 748288838313422294201416272765343587759626467147776,
        'levensovertuiging': 81129638414606681695789005144064,
        'medical': 81129638414606681695789005144064,
        'medicatie': 81129638414606681695789005144064,
        'medicatiegebruik': 81129638414606681695789005144064,
        'medicatiegegevens': 81129638414606681695789005144064,
        'medicatieoverzicht': 81129638414606681695789005144064,
        'medication': 81129638414606681695789005144064,
        'medications': 81129638414606681695789005144064,
        'medicijn': 81129638414606681695789005144064,
        'medicijnen': 81129638414606681695789005144064,
        'medicijngebruik': 81129638414606681695789005144064,
        'medicines': 81129638414606681695789005144064,
        'opinion': 81129638414606681695789005144064,
        'opinions': 81129638414606681695789005144064,
        'orientation': 81129638414606681695789005144064,
        'origin': 81129638414606681695789005144064,
        'oriëntatie': 81129638414606681695789005144064,
        'partijlidmaatschap': 81129638414606681695789005144064,
        'patiëntdossier': 81129638414606681695789005144064,
        'patiëntendossier': 91343852333181513517368716651449384517500928000,
        'politieke': 81129638414606681695789005144064,
        'pregnancy': 81129638414606681695789005144064,
        'problematiek': 81129638414606681695789005144064,
        'problemen': 81129638414606681695789005144064,
        'reintegratiedossier': 81129638414606681695789005144064,
        'reintegratiegegevens': 81129638414606681695789005144064,
        'religie': 81129638414606681695789005144064,
        'religieuze': 81129638414606681695789005144064,
        'religion': 81129638414606681695789005144064,
        'rolstoel': 81129638414606681695789005144064,
        'rolstoelafhankelijk': 81129638414606681695789005144064,
        'rolstoelgebruik': 81129638414606681695789005144064,
        'rolstoelgebruiker': 81129638414606681695789005144064,
        'rolstoelplaats': 81129638414606681695789005144064,
        'status': 81129638414606681695789005144064,
        'toestand': 81129638414606681695789005144064,
        'uitkering': 81129638414606681695789005144064,
        'union': 81129638414606681695789005144064,
        'vaccinatiegegevens': 81129638414606681695789005144064,
        'vaccinatiestatus': 81129638414606681695789005144064,
        'vakbond': 81129638414606681695789005144064,
        'vakbondscontributie': 81129638414606681695789005144064,
        'vakbondslidmaatschap': 81129638414606681695789005144064,
        'vakvereniging': 81129638414606681695789005144064,
        'vakverenigingslidmaatschap': 81129638414606681695789005144064,
        'verslaving': 81129638414606681695789005144064,
        'verslavingen': 81129638414606681695789005144064,
        'verzuimbegeleiding': 81129638414606681695789005144064,
        'verzuimdossier': 81129638414606681695789005144064,
        'verzuimdossiers': 81129638414606681695789005144064,
        'verzuimduur': 81129638414606681695789005144064,
        'verzuimgegevens': 81129638414606681695789005144064,
        'verzuimhistorie': 81129638414606681695789005144064,
        'verzuimmelding': 81129638414606681695789005144064,
        'verzuimmeldingen': 81129638414606681695789005144064,
        'verzuimregistratie': 81129638414606681695789005144064,
        'vingerafdruk': 81129638414606681695789005144064,
        'vingerafdrukken': 81129638414606681695789005144064,
        'voedselallergie': 81129638414606681695789005144064,
        'voedselallergieën': 81129638414606681695789005144064,
        'voedselintolerantie': 81129638414606681695789005144064,
        'wheelchair': 81129638414606681695789005144064,
        'ziekmelding': 81129638414606681695789005144064,
        'ziekmeldingen': 81129638414606681695789005144064,
        'ziekte': 81129638414606681695789005144064,
        'ziektebeeld': 81129638414606681695789005144064,
        'ziektedagen': 81129638414606681695789005144064,
        'ziektegeschiedenis': 81129638414606681695789005144064,
        'ziekten': 81129638414606681695789005144064,
        'ziekteperiode': 81129638414606681695789005144064,
        'ziekteperioden': 81129638414606681695789005144064,
        'ziekteperiodes': 81129638414606681695789005144064,
        'ziektes': 81129638414606681695789005144064,
        'ziekteverleden': 81129638414606681695789005144064,
        'ziekteverzuim': 81129638414606681695789005144064,
        'ziekteverzuimgegevens': 81129638414606681695789005144064,
        'zorgbehoefte': 81129638414606681695789005144064,
        'zorgdossier': 81129638414606681695789005144064,
        'zorgindicatie': 81129638414606681695789005144064,
        'zorgzwaarte': 81129638414606681695789005144064,
        'zwanger': 81129638414606681695789005144064,
        'zwangerschap': 81129638414606681695789005144064,
        'zwangerschapsdatum': 81129638414606681695789005144064,
        'zwangerschapsverlof': 81129638414606681695789005144064,
        'animal': 162259276829213363391578010288128,
        'animals': 162259276829213363391578010288128,
        'apparaat': 162259276829213363391578010288128,
        'apparaten': 162259276829213363391578010288128,
        'assortiment': 162259276829213363391578010288128,
        'browser': 46768052394588893544777191476134420020567851663360,
        'browsers': 162259276829213363391578010288128,
        'cat': 162259276829213363391578010288128,
        'certificaat': 1994004252954203022719102168430804992,
        'certificate': 1994004252954203022719102168430804992,
        'computer': 162259276829213363391578010288128,
        'device': 162259276829213363391578010288128,
        'devices': 162259276829213363391578010288128,
        'dier': 486777830487640090174734030864384,
        'dieren': 486777830487640090174734030864384,
        'digital': 162259276829213363391578010288128,
        'digitale': 162259276829213363391578010288128,
        'dog': 162259276829213363391578010288128,
        'etiket': 162259276829213363391578010288128,
        'gerecht': 162259276829213363391578010288128,
        'gerechten': 162259276829213363391578010288128,
        'hond': 162259276829213363391578010288128,
        'honden': 162259276829213363391578010288128,
        'horse': 162259276829213363391578010288128,
        'huisdier': 486777830487640090174734030864384,
        'huisdieren': 486777830487640090174734030864384,
        'ingredients': 162259276829213363391578010288128,
        'ingrediënt': 162259276829213363391578010288128,
        'ingrediënten': 162259276829213363391578010288128,
        'item': 162259276829213363391578010288128,
        'items': 162259276829213363391578010288128,
        'kat': 162259276829213363391578010288128,
        'katten': 162259276829213363391578010288128,
        'label': 162259276829213363391578010288128,
        'livestock': 162259276829213363391578010288128,
        'menu': 162259276829213363391578010288128,
        'menukaart': 162259276829213363391578010288128,
        'paard': 162259276829213363391578010288128,
        'paarden': 162259276829213363391578010288128,
        'pet': 486777830487640090174734030864384,
        'pets': 486777830487640090174734030864384,
        'product': 162259276829213363391578010288128,
        'producten': 162259276829213363391578010288128,
        'productinformatie': 162259276829213363391578010288128,
        'vee': 162259276829213363391578010288128,
        'veestapel': 162259276829213363391578010288128,
        'erkend': 1947111321950560360698936123457536,
        'erkende': 1947111321950560360698936123457536,
        'erkenning': 1947111321950560360698936123457536,
        'geaccrediteerd': 649037107316853453566312041152512,
        'gecertificeerd': 1995789104999324369716409526543974400,
        'gecertificeerde': 665263034999774789905469842181324800,
        'goedgekeurd': 1947111321950560360698936123457536,
        'goedgekeurde': 1947111321950560360698936123457536,
        'goedkeuring': 1947111321950560360698936123457536,
        'keurmerk': 1994491030784690662809276902461669376,
        'approval': 1298074214633706907132624082305024,
        'approved': 1298074214633706907132624082305024,
        'approves': 1298074214633706907132624082305024,
        'bedrijfsvoorschriften': 1298074214633706907132624082305024,
        'certification': 1995140067892007516262843214502821888,
        'certificeringscriteria': 1298074214633706907132624082305024,
        'certified': 1995140067892007516262843214502821888,
        'conduct': 1298074214633706907132624082305024,
        'contractual': 1298074214633706907132624082305024,
        'corporate': 1298074214633706907132624082305024,
        'endorsed': 1298074214633706907132624082305024,
        'endorses': 1298074214633706907132624082305024,
        'recognised': 1298074214633706907132624082305024,
        'recognized': 1298074214633706907132624082305024,
        'apply': 2596148429267413814265248164610048,
        'gelden': 2596148429267413814265248164610048,
        'geldt': 2596148429267413814265248164610048,
        'onder': 2596148429267413814265248164610048,
        'toepassing': 2596148429267413814265248164610048,
        'b2b': 5192296858534827628530496329220096,
        'ondernemers': 5192296858534827628530496329220096,
        'aantallen': 348449154111634703656150855071123306971136,
        'entities': 10384593717069655257060992658440192,
        'entity': 10384593717069655257060992658440192,
        'person': 10384593717069655257060992658440192,
        'persons': 10384593717069655257060992658440192,
        'totalen': 348449154111634703656150855071123306971136,
        'totals': 348449154111634703656150855071123306971136,
        'van': 10384593717069655257060992658440192,
        'wel': 10384593717069655257060992658440192,
        'persoonsgegeven': 20769187434139310514121985316880384,
        'hashed': 174224613401895361571868827249035958026240,
        'identifiers': 41538374868278621028243970633760768,
        'metadata': 174224613401895361571868827249035958026240,
        'metagegevens': 174224613401895361571868827249035958026240,
        'pseudonymised': 174224613401895361571868827249035958026240,
        'pseudonymized': 174224613401895361571868827249035958026240,
        'versleutelde': 174224613401895361571868827249035958026240,
        'belmeniet': 83076749736557242056487941267521536,
        'belmenietregister': 83076749736557242056487941267521536,
        'nietregister': 83076749736557242056487941267521536,
        'abolished': 166153499473114484112975882535043072,
        'afgeschaft': 5986311063319301695605762812491871723860366326759424,
        'bestaat': 166153499473114484112975882535043072,
        'bestond': 166153499473114484112975882535043072,
        'meer': 5986310706507378519115792547920379361486582231072768,
        'nietig': 166153499473114484112975882535043072,
        'opgeheven': 166153499473114484112975882535043072,
        'opgevolgd': 166153499473114484112975882535043072,
        'opvolger': 5986310706507378519115792547920379361486582231072768,
        'struck': 5986310706507378519115792547920379361486582231072768,
        'successor': 5986310706507378519115792547920379361486582231072768,
        'vroegere': 356811923342643469737685976475349666630729728,
        'ended': 332306998946228968225951765070086144,
        'gesloten': 332306998946228968225951765070086144,
        'gestopt': 332306998946228968225951765070086144,
        'verdwenen': 332306998946228968225951765070086144,
        'certificering': 1993841993677373809355710590420516864,
        'privacycertificaat': 664613997892457936451903530140172288,
        'privacykeurmerk': 1993841993677373809355710590420516864,
        'privacyzegel': 664613997892457936451903530140172288,
        'seal': 1993841993677373809355710590420516864,
        'zegel': 664613997892457936451903530140172288,
        'advised': 2658455991569831745807614120560689152,
        'asked': 2658455991569831745807614120560689152,
        'bekijk': 2658455991569831745807614120560689152,
        'check': 2658455991569831745807614120560689152,
        'controleer': 2658455991569831745807614120560689152,
        'cookiebeleid': 46768052394591551838509484478666864243110402064384,
        'cookieverklaring': 2658455991569831745807614120560689152,
        'encouraged': 2658455991569831745807614120560689152,
        'frequently': 2658455991569831745807614120560689152,
        'periodically': 2658455991569831745807614120560689152,
        'privacyverklaring': 46768052394591551838509484478666864243110402064384,
        'raadpleeg': 2658455991569831745807614120560689152,
        'raadplegen': 21780729938931631493401782489753726222336,
        'raden': 2658455991569831745807614120560689152,
        'recommended': 2658455991569831745807614120560689152,
        'regularly': 2658455991569831745807614120560689152,
        'time': 2658455991569831745807614120560689152,
        'aangepast': 5316911983139663491615228241121378304,
        'aanpassen': 5316911983139663491615228241121378304,
        'actualiseren': 5316911983139663491615228241121378304,
        'amended': 5316911983139663491615228241121378304,
        'bevoegd': 5316911983139663491615228241121378304,
        'bijgewerkt': 5316911983139663491615228241121378304,
        'changed': 5316911983139663491615228241121378304,
        'gerechtigd': 5316911983139663491615228241121378304,
        'herzien': 5316911983139663491615228241121378304,
        'modified': 5316911983139663491615228241121378304,
        'notice': 46768055182197993934795226329360686394758393757696,
        'passen': 5316911983139663491615228241121378304,
        'policy': 46768055182187360110828947002377455938276151001088,
        'revised': 5316911983139663491615228241121378304,
        'statement': 46768055182187360110828947002377455938276151001088,
        'updated': 5316911983139663491615228241121378304,
        'veranderen': 5316911983139663491615228241121378304,
        'wijzigen': 5316911983139663491615228241121378304,
        'aangekondigd': 10633823966279326983230456482242756608,
        'additional': 10633823966279326983230456482242756608,
        'advance': 10633823966279326983230456482242756608,
        'alert': 10633823966279326983230456482242756608,
        'attenderen': 10633823966279326983230456482242756608,
        'bekendgemaakt': 10633823966279326983230456482242756608,
        'berichten': 10633823966279326983230456482242756608,
        'brengen': 10633823966279326983230456482242756608,
        'gebracht': 10633823966279326983230456482242756608,
        'gemaakt': 10633823966279326983230456482242756608,
        'hoort': 10633823966279326983230456482242756608,
        'horen': 10633823966279326983230456482242756608,
        'inform': 10633823966279326983230456482242756608,
        'informed': 10633823966279326983230456482242756608,
        'informeren': 10633823966279326983230456482242756608,
        'know': 10633823966279326983230456482242756608,
        'kondigen': 10633823966279326983230456482242756608,
        'krijgen': 10633823966279326983230456482242756608,
        'krijgt': 10633823966279326983230456482242756608,
        'mailen': 10633823966279326983230456482242756608,
        'maken': 10633823966279326983230456482242756608,
        'melden': 10633823966279326983230456482242756608,
        'met': 10633823966279326983230456482242756608,
        'notify': 10633823966279326983230456482242756608,
        'ontvangen': 10633823966279326983230456482242756608,
        'ontvangt': 10633823966279326983230456482242756608,
        'per': 10633823966279326983230456482242756608,
        'prominent': 10633823966279326983230456482242756608,
        'stellen': 10633823966279326983230456482242756608,
        'tell': 10633823966279326983230456482242756608,
        'told': 10633823966279326983230456482242756608,
        'via': 10633823966279326983230456482242756608,
        'waarschuwen': 10633823966279326983230456482242756608,
        'weten': 10633823966279326983230456482242756608,
        'ask': 63802943797675961899382738893456539648,
        'expliciete': 21267647932558653966460912964485513216,
        'gevraagd': 63802943797675961899382738893456539648,
        'uitdrukkelijke': 21267647932558653966460912964485513216,
        'voorafgaande': 21267647932558653966460912964485513216,
        'asking': 42535295865117307932921825928971026432,
        'revoke': 85070591730234615865843651857942052864,
        'revoked': 182687704751433456505695219955379029314933620736,
        'trekt': 91343852418252024117964917910611340586437836800,
        'withdrawing': 85070591730234615865843651857942052864,
        'waarvoor': 170141183460469231731687303715884105728,
        'welke': 170141183460469231731687303715884105728,
        'which': 170141183460469231731687303715884105728,
        'eprivacyverordening': 340282366920938463463374607431768211456,
        'privacyverordening': 340282366920938463463374607431768211456,
        'baan': 680564733841876926926749214863536422912,
        'teruggetrokken': 680564733841876926926749214863536422912,
        'afgekapte': 1361129467683753853853498429727072845824,
        'anonimiseren': 1361129467683753853853498429727072845824,
        'inkorten': 1361129467683753853853498429727072845824,
        'verkort': 1361129467683753853853498429727072845824,
        'verkorte': 1361129467683753853853498429727072845824,
        'verkorten': 1361129467683753853853498429727072845824,
        'aansprakelijk': 13611294676837538538534984297270728458240,
        'aansprakelijkheid': 2722258935367507707706996859454145691648,
        'liability': 2722258935367507707706996859454145691648,
        'liable': 13611294676837538538534984297270728458240,
        'responsible': 13611294676837538538534984297270728458240,
        'andere': 5444517870735015415413993718908291383296,
        'external': 5444517870735015415413993718908291383296,
        'externe': 5444517870735015415413993718908291383296,
        'gelinkt': 5444517870735015415413993718908291383296,
        'gelinkte': 5444517870735015415413993718908291383296,
        'linked': 5444517870735015415413993718908291383296,
        'linken': 5444517870735015415413993718908291383296,
        'linkt': 5444517870735015415413993718908291383296,
        'others': 5444517870735015415413993718908291383296,
        'sites': 5444517870735015415413993718908291383296,
        'verwezen': 5444517870735015415413993718908291383296,
        'verwijst': 5444517870735015415413993718908291383296,
        'verwijzen': 5444517870735015415413993718908291383296,
        'websites': 5444517870735015415413993718908291383296,
        'disclaim': 10889035741470030830827987437816582766592,
        'disclaims': 10889035741470030830827987437816582766592,
        'exclude': 10889035741470030830827987437816582766592,
        'excludes': 10889035741470030830827987437816582766592,
        'downloaden': 21778071482940061661655974875633165533184,
        'found': 21778071482940061661655974875633165533184,
        'hier': 21778071482940061661655974875633165533184,
        'klik': 108890357414700308308279874378165827665920,
        'lezen': 21778071482940061661655974875633165533184,
        'vinden': 21778071482940061661655974875633165533184,
        'http': 43556142965880123323311949751266331066368,
        'https': 43556142965880123323311949751266331066368,
        'nl': 43556142965880123323311949751266331066368,
        'org': 43556142965880123323311949751266331066368,
        'www': 43556142965880123323311949751266331066368,
        'daar': 87112285931760246646623899502532662132736,
        'encrypted': 174224571863520493293247799005065324265472,
        'these': 1496577676801069160104093761994721611132740248272896,
        'this': 1496577676801069160104093761994721611132740248272896,
        'aggregated': 348449143727040986586495598010130648530944,
        'geaggregeerde': 348449143727040986586495598010130648530944,
        'many': 348449143727040986586495598010130648530944,
        'often': 348449143727040986586495598010130648530944,
        'vaak': 348449143727040986586495598010130648530944,
        'marketingdoeleinden': 1393796574908163946345982392040522594123776,
        'aanvaard': 2787593149816327892691964784081045188247552,
        'aanvaardt': 2787593149816327892691964784081045188247552,
        'acceptance': 2787593149816327892691964784081045188247552,
        'accepteer': 2787593149816327892691964784081045188247552,
        'privacyvoorwaarden': 46768055182182043198845807338885840710035029622784,
        'voorwaarden': 2787593149816327892691964784081045188247552,
        'bezoekersprofielen': 33451117797795934712303577408972542258970624,
        'gebruikersprofielen': 33451117797795934712303577408972542258970624,
        'interesseprofiel': 11150372599265311570767859136324180752990208,
        'interesseprofielen': 11150372599265311570767859136324180752990208,
        'klantprofielen': 33451117797795934712303577408972542258970624,
        'profileren': 33451117797795934712303577408972542258970624,
        'profilering': 33451117797795934712303577408972542258970624,
        'profiling': 33451117797795934712303577408972542258970624,
        'onderworpen': 22300745198530623141535718272648361505980416,
        'bewerker': 44601490397061246283071436545296723011960832,
        'bewerkers': 44601490397061246283071436545296723011960832,
        'persoonsregistraties': 44601490397061246283071436545296723011960832,
        'privacyrichtlijn': 44601490397061246283071436545296723011960832,
        'vrijstellingsbesluit': 44601490397061246283071436545296723011960832,
        'wbp': 44601490397061246283071436545296723011960832,
        'bes': 178405961588244985132285746181186892047843328,
        '2018': 356811923176489970264571492362373784095686656,
        'repealed': 5986311063319301529452263339377387610884483791716352,
        'replaced': 5986311063319301529452263339377387610884483791716352,
        'replaces': 5986311063319301529452263339377387610884483791716352,
        'vervangen': 5986311063319301529452263339377387610884483791716352,
        'vervanging': 356811923176489970264571492362373784095686656,
        'vervangt': 5986311063319301529452263339377387610884483791716352,
        'antwoord': 3568119231764899702645714923623737840956866560,
        'antwoorden': 713623846352979940529142984724747568191373312,
        'behandeld': 713623846352979940529142984724747568191373312,
        'bericht': 3568119231764899702645714923623737840956866560,
        'beslissen': 713623846352979940529142984724747568191373312,
        'reactie': 3568119231764899702645714923623737840956866560,
        'reageren': 713623846352979940529142984724747568191373312,
        'uitsluitsel': 713623846352979940529142984724747568191373312,
        'within': 713623846352979940529142984724747568191373312,
        'access': 1427247692705959881058285969449495136382746624,
        'inzien': 1427247692705959881058285969449495136382746624,
        'opvragen': 1427247692705959881058285969449495136382746624,
        'answer': 2854495385411919762116571938898990272765493248,
        'back': 1496580531122230000160335385273412711117947689500672,
        'court': 2854495385411919762116571938898990272765493248,
        'damages': 2854495385411919762116571938898990272765493248,
        'quote': 2854495385411919762116571938898990272765493248,
        'quotes': 2854495385411919762116571938898990272765493248,
        'rechtbank': 2854495385411919762116571938898990272765493248,
        'rechter': 2854495385411919762116571938898990272765493248,
        'reply': 2854495385411919762116571938898990272765493248,
        'respond': 2854495385411919762116571938898990272765493248,
        'bewaart': 5708990770823839524233143877797980545530986496,
        'aanmerkelijk': 22835963083295358096932575511191922182123945984,
        'afgewezen': 22835963083295358096932575511191922182123945984,
        'afwijzen': 22835963083295358096932575511191922182123945984,
        'diensten': 22835963083295358096932575511191922182123945984,
        'dienstverlening': 22835963083295358096932575511191922182123945984,
        'dossier': 22835963083295358096932575511191922182123945984,
        'tegemoet': 22835963083295358096932575511191922182123945984,
        'behandelaar': 91343852333181432387730302044767688728495783936,
        'behandelovereenkomst': 91343852333181432387730302044767688728495783936,
        'decline': 91343852333181432387730302044767688728495783936,
        'huisarts': 91343852333181432387730302044767688728495783936,
        'tandarts': 91343852333181432387730302044767688728495783936,
        'afstand': 548063113999088594326381812268606132370974703616,
        'herroepen': 182687704666362864775460604089535377456991567872,
        'irrevocable': 182687704666362864775460604089535377456991567872,
        'irrevocably': 182687704666362864775460604089535377456991567872,
        'onherroepelijk': 182687704666362864775460604089535377456991567872,
        'onherroepelijke': 182687704666362864775460604089535377456991567872,
        'waive': 548063113999088594326381812268606132370974703616,
        'annuleren': 365375409332725729550921208179070754913983135744,
        'annulering': 365375409332725729550921208179070754913983135744,
        'auteursrecht': 365375409332725729550921208179070754913983135744,
        'auteursrechten': 365375409332725729550921208179070754913983135744,
        'bedenktijd': 365375409332725729550921208179070754913983135744,
        'cancellation': 365375409332725729550921208179070754913983135744,
        'carrier': 365375409332725729550921208179070754913983135744,
        'compensation': 365375409332725729550921208179070754913983135744,
        'copyright': 365375409332725729550921208179070754913983135744,
        'copyrights': 365375409332725729550921208179070754913983135744,
        'done': 365375409332725729550921208179070754913983135744,
        'drukwerk': 365375409332725729550921208179070754913983135744,
        'gebeurd': 365375409332725729550921208179070754913983135744,
        'gedaan': 365375409332725729550921208179070754913983135744,
        'herroeping': 365375409332725729550921208179070754913983135744,
        'herroepingsrecht': 365375409332725729550921208179070754913983135744,
        'insurer': 365375409332725729550921208179070754913983135744,
        'koopprijs': 365375409332725729550921208179070754913983135744,
        'korting': 365375409332725729550921208179070754913983135744,
        'ontbinding': 365375409332725729550921208179070754913983135744,
        'portretrecht': 365375409332725729550921208179070754913983135744,
        'refund': 365375409332725729550921208179070754913983135744,
        'refunds': 365375409332725729550921208179070754913983135744,
        'retour': 365375409332725729550921208179070754913983135744,
        'retroactively': 365375409332725729550921208179070754913983135744,
        'retrospectively': 365375409332725729550921208179070754913983135744,
        'schadeloosstelling': 365375409332725729550921208179070754913983135744,
        'teruggave': 365375409332725729550921208179070754913983135744,
        'terugwerkende': 365375409332725729550921208179070754913983135744,
        'vervoerder': 365375409332725729550921208179070754913983135744,
        'verzekeraar': 365375409332725729550921208179070754913983135744,
        'contacts': 730750818665451459101842416358141509827966271488,
        'onze': 730750818665451459101842416358141509827966271488,
        'basaal': 5846006549323611672814739330865132078623730171904,
        'basale': 5846006549323611672814739330865132078623730171904,
        'basic': 5846006549323611672814739330865132078623730171904,
        'minimal': 5846006549323611672814739330865132078623730171904,
        'summier': 5846006549323611672814739330865132078623730171904,
        'summiere': 5846006549323611672814739330865132078623730171904,
        'always': 11692013098647223345629478661730264157247460343808,
        'cannot': 11692013098647223345629478661730264157247460343808,
        'garandeert': 11692013098647223345629478661730264157247460343808,
        'garanderen': 35076039295941670036888435985190792471742381031424,
        'gegarandeerd': 35076039295941670036888435985190792471742381031424,
        'guarantee': 35076039295941670036888435985190792471742381031424,
        'guarantees': 11692013098647223345629478661730264157247460343808,
        'hacken': 11692013098647223345629478661730264157247460343808,
        'impossible': 11692013098647223345629478661730264157247460343808,
        'kraken': 11692013098647223345629478661730264157247460343808,
        'safe': 35076039295941670036888435985190792471742381031424,
        'secure': 35076039295941670036888435985190792471742381031424,
        'uitgesloten': 11692013098647223345629478661730264157247460343808,
        'unhackable': 11692013098647223345629478661730264157247460343808,
        'veilig': 35076039295941670036888435985190792471742381031424,
        'waterdicht': 35076039295941670036888435985190792471742381031424,
        'guaranteed': 23384026197294446691258957323460528314494920687616,
        'channel': 46768052394588893382517914646921056628989841375232,
        'chrome': 46768052394588893382517914646921056628989841375232,
        'dropbox': 46768052394588893382517914646921056628989841375232,
        'edge': 46768052394588893382517914646921056628989841375232,
        'explorer': 46768052394588893382517914646921056628989841375232,
        'facebook': 46768052394588893382517914646921056628989841375232,
        'firefox': 46768052394588893382517914646921056628989841375232,
        'follow': 46768052394588893382517914646921056628989841375232,
        'google': 46768052394588893382517914646921056628989841375232,
        'kanaal': 46768052394588893382517914646921056628989841375232,
        'mailchimp': 46768052394588893382517914646921056628989841375232,
        'microsoft': 46768052394588893382517914646921056628989841375232,
        'opera': 46768052394588893382517914646921056628989841375232,
        'page': 46768052394588893382517914646921056628989841375232,
        'play': 46768052394588893382517914646921056628989841375232,
        'privacybeleid': 46768052394588893382517914646921056628989841375232,
        'privacystatement': 46768052394588893382517914646921056628989841375232,
        'safari': 46768052394588893382517914646921056628989841375232,
        'settings': 46768052394588893382517914646921056628989841375232,
        'store': 46768052394588893382517914646921056628989841375232,
        'tegenstelling': 46768052394588893382517914646921056628989841375232,
        'use': 46768052394588893382517914646921056628989841375232,
        'volg': 46768052394588893382517914646921056628989841375232,
        'whatsapp': 46768052394588893382517914646921056628989841375232,
        'zoom': 46768052394588893382517914646921056628989841375232,
        'epo': 187072209578355573530071658587684226515959365500928,
        'international': 187072209578355573530071658587684226515959365500928,
        'internationale': 187072209578355573530071658587684226515959365500928,
        'interpol': 187072209578355573530071658587684226515959365500928,
        'naties': 187072209578355573530071658587684226515959365500928,
        'nations': 187072209578355573530071658587684226515959365500928,
        'octrooibureau': 187072209578355573530071658587684226515959365500928,
        'octrooiorganisatie': 187072209578355573530071658587684226515959365500928,
        'office': 187072209578355573530071658587684226515959365500928,
        'organisation': 187072209578355573530071658587684226515959365500928,
        'organization': 187072209578355573530071658587684226515959365500928,
        'unhcr': 187072209578355573530071658587684226515959365500928,
        'unicef': 187072209578355573530071658587684226515959365500928,
        'wereldgezondheidsorganisatie': 187072209578355573530071658587684226515959365500928,
        'adequacy': 374144419156711147060143317175368453031918731001856,
        'amerika': 374144419156711147060143317175368453031918731001856,
        'canada': 374144419156711147060143317175368453031918731001856,
        'clauses': 374144419156711147060143317175368453031918731001856,
        'countries': 374144419156711147060143317175368453031918731001856,
        'country': 374144419156711147060143317175368453031918731001856,
        'derde': 374144419156711147060143317175368453031918731001856,
        'india': 374144419156711147060143317175368453031918731001856,
        'japan': 374144419156711147060143317175368453031918731001856,
        'kingdom': 374144419156711147060143317175368453031918731001856,
        'koninkrijk': 374144419156711147060143317175368453031918731001856,
        'passende': 374144419156711147060143317175368453031918731001856,
        'safeguards': 1870722095783555735300716585876842265159593655009280,
        'scc': 374144419156711147060143317175368453031918731001856,
        'staten': 374144419156711147060143317175368453031918731001856,
        'states': 374144419156711147060143317175368453031918731001856,
        'switzerland': 374144419156711147060143317175368453031918731001856,
        'usa': 374144419156711147060143317175368453031918731001856,
        'vs': 374144419156711147060143317175368453031918731001856,
        'waarborgen': 1870722095783555735300716585876842265159593655009280,
        'zwitserland': 374144419156711147060143317175368453031918731001856,
        'binnen': 748288838313422294120286634350736906063837462003712,
        'buiten': 748288838313422294120286634350736906063837462003712,
        'doorgeven': 748288838313422294120286634350736906063837462003712,
        'doorgifte': 748288838313422294120286634350736906063837462003712,
        'economische': 748288838313422294120286634350736906063837462003712,
        'leaves': 748288838313422294120286634350736906063837462003712,
        'outside': 748288838313422294120286634350736906063837462003712,
        'remain': 748288838313422294120286634350736906063837462003712,
        'remains': 748288838313422294120286634350736906063837462003712,
        'stay': 748288838313422294120286634350736906063837462003712,
        'stays': 748288838313422294120286634350736906063837462003712,
        'verlaat': 748288838313422294120286634350736906063837462003712,
        'verlaten': 748288838313422294120286634350736906063837462003712,
        'deze': 1496577676626844588240573268701473812127674924007424,
        'die': 1496577676626844588240573268701473812127674924007424,
        'proberen': 1496577676626844588240573268701473812127674924007424,
        'servers': 1496577676626844588240573268701473812127674924007424,
        'streven': 1496577676626844588240573268701473812127674924007424,
        'than': 1496577676626844588240573268701473812127674924007424,
        'those': 1496577676626844588240573268701473812127674924007424,
        'waarborg': 1496577676626844588240573268701473812127674924007424,
        'zomaar': 1496577676626844588240573268701473812127674924007424,
        '1250': 2993155353253689176481146537402947624255349848014848,
        '2000': 2993155353253689176481146537402947624255349848014848,
        '2001': 2993155353253689176481146537402947624255349848014848,
        '2002': 2993155353253689176481146537402947624255349848014848,
        '2004': 2993155353253689176481146537402947624255349848014848,
        '2010': 2993155353253689176481146537402947624255349848014848,
        'harbor': 8979466059761067529443439612208842872766049544044544,
        'harbour': 8979466059761067529443439612208842872766049544044544,
        'privacyshield': 2993155353253689176481146537402947624255349848014848,
        'shield': 8979466059761067529443439612208842872766049544044544,
        'annulled': 5986310706507378352962293074805895248510699696029696,
        'arrest': 5986310706507378352962293074805895248510699696029696,
        'expired': 5986310706507378352962293074805895248510699696029696,
        'geschrapt': 5986310706507378352962293074805895248510699696029696,
        'judgment': 5986310706507378352962293074805895248510699696029696,
        'oude': 5986310706507378352962293074805895248510699696029696,
        'previous': 5986310706507378352962293074805895248510699696029696,
        'ruling': 5986310706507378352962293074805895248510699696029696,
        'schrems': 5986310706507378352962293074805895248510699696029696,
        'tafel': 5986310706507378352962293074805895248510699696029696,
        'uitspraak': 5986310706507378352962293074805895248510699696029696,
        'verviel': 5986310706507378352962293074805895248510699696029696,
        'weggevallen': 5986310706507378352962293074805895248510699696029696,
        'wegvallen': 5986310706507378352962293074805895248510699696029696,
    },
    {
        'ver': (('vertegenwoordiger', 4), ('verjaring', 19342813113834066795298816), ('vergunning', 2854495385413217836331205645806122896847798272), ('vervang', 166153499473114484112975882535043072), ('verwerker', 1461501637332232146199469748589186826716212887552), ('verzoek', 49953669244708595837040008930732329773396131840), ('verleng', 2854495385411919762116571938898990272765493248), ('verwerkingsverantwoordelijke', 1461501637330902918203684832716283019655932542976), ('verwerkersovereenkomst', 1496577676626844588240573268701473812127674924007424), ('vernietigd', 5986310706507378352962293074805895248510699696029696)),
        'bun': (('bundesbeauftragte', 32), ('bundesdatenschutzbeauftragte', 32)),
        'pri': (('privacyautoriteit', 256),),
        'kla': (('klacht', 2854495385411919762116571938898990272765495296), ('klantnummer', 536870912)),
        'coo': (('cookievoorkeur', 135266304), ('cookie', 1496577676626844588240573268701474388588427235819520)),
        'adv': (('advertentie', 576460752370532352),),
        'gep': (('gepersonaliseerd', 67108864), ('gepseudonimiseerd', 174224613401895361571868827249035958026240)),
        'rec': (('reclame', 6189700197003362126866153472), ('reclamebericht', 2475880078570760549798248448), ('reclameboodschap', 2475880078570760549798248448), ('reclamemail', 2475880078570760549798248448), ('rechtsperso', 10384593717069655257060992658440192)),
        'adr': (('adres', 20769187434139311090582738157174784),),
        'tel': (('telefoonnummer', 536870912),),
        'med': (('medewerker', 316912650057057350923931615232),),
        'sol': (('sollicitant', 549755813888), ('sollicit', 576460752303423488)),
        'wer': (('werknemer', 316912650057057350923931615232),),
        'sta': (('statisti', 11417981541658063642183357410853030879813435392), ('statistie', 1496577676626844588240573268701474388588427227430912), ('standaardcontract', 1870722095783555735300716585876842265159593655009280)),
        'geh': (('geheimhouding', 281474976710656), ('gehashed', 41538374868278621028243970633760768), ('gehasht', 174224613401895361571868827249035958026240)),
        'ope': (('openba', 562949953421312),),
        'pub': (('public', 562949953421312), ('publiek', 562949953421312)),
        'com': (('commercie', 576460752303423488), ('commercië', 576460752303423488), ('complaint', 2854495385411919762116571938898990272765493248), ('complex', 2854495385411919762116571938898990272765493248)),
        'enq': (('enquête', 576460752303423488),),
        'mar': (('marketing', 6189700197003362126799044608), ('marketingbericht', 2475880078570760549798248448), ('marketingmail', 2475880078570760549798248448)),
        'new': (('newsletter', 1496577678717539450602827853819612440242613993340928),),
        'nie': (('nieuwsbrie', 1496577678717539450602827853800722974311135412486144), ('nieuwsbrief', 18889465931478580854784)),
        'pas': (('password', 576460752303423488),),
        'rev': (('review', 576460752303423488),),
        'wac': (('wachtwoord', 576460752303423488),),
        'ing': (('ingelogd', 18446744073709551616), ('ingewikkeld', 2854495385411919762116571938898990272765493248)),
        'inl': (('inlog', 18446744073709551616),),
        'boe': (('boekhoudkundige', 147573952589676412928),),
        'inc': (('incident', 2361183241434822606848),),
        'cam': (('camera', 4722366482869645213696),),
        'emp': (('employment', 37778931862957161709568),),
        'ger': (('gerechtvaardigd', 154742504910672534362390528),),
        'leg': (('legitiem', 154742504910672534362390528),),
        'gem': (('gemotiveerd', 1237940039285380274899124224),),
        'mai': (('mailing', 8665580274997661924293869568), ('mailmarketing', 2475880078570760549798248448)),
        'ond': (('onderbouwd', 1237940039285380274899124224),),
        'dir': (('directmail', 2475880078570760549798248448), ('directmarketing', 7427640235712281649394745344)),
        'ema': (('emailmarketing', 2475880078570760549798248448),),
        'bcr': (('bcr', 1298074214633706907132624082305024),),
        'ged': (('gedragscode', 1298074214633706907132624082305024), ('gedrukt', 365375409332725729550921208179070754913983135744)),
        'mod': (('modelcontract', 1870722095783555736598790800510549172292217737314304),),
        'pro': (('protocol', 1298074214633706907132624082305024), ('processor', 1329227995784915872903807060280344576), ('provider', 1496577676626845917468569053617346715934735204352000), ('procedure', 182687704666362864775460604089535377456991567872)),
        'waa': (('waarschuwings', 1298074214633706907132624082305024),),
        'agg': (('aggregate', 11417981541658063642183357410853022083720413184),),
        'ano': (('anoniem', 376793390874383793193104565589923776997703548928), ('anonym', 376793390874383793193104565589923776997703548928)),
        'gea': (('geaggregeerd', 11417981541658063642183357410853022083720413184), ('geanonimiseerd', 376793390874383793193104565589923776997703548928)),
        'per': (('persoonsgegeven', 20769187434139310514121985316880384),),
        'for': (('former', 356811923342643469737685976475349666630729728),),
        'inv': (('invalid', 5986310706507378519115792547920379361486582231072768),),
        'ong': (('ongeldig', 5986310706507378519115792547920379361486582231072768),),
        'rep': (('replace', 166153499473114484112975882535043072),),
        'voo': (('voormalig', 5986311063319301695605762812491871723860366326759424),),
        'cou': (('course', 1329227995784915872903807060280344576),),
        'cur': (('cursist', 1329227995784915872903807060280344576), ('cursus', 1329227995784915872903807060280344576)),
        'dee': (('deelnemer', 1329227995784915872903807060280344576),),
        'doc': (('docent', 1329227995784915872903807060280344576),),
        'gec': (('gecertificeerd', 1329227995784915872903807060280344576),),
        'hos': (('hostingpartij', 1329227995784915872903807060280344576), ('hostingprovider', 1329227995784915872903807060280344576), ('hosting', 1496577676626844588240573268701473812127674924007424)),
        'lev': (('leverancier', 1496577676626845917468569053617346715934735204352000),),
        'opl': (('opleiding', 1329227995784915872903807060280344576),),
        'par': (('participant', 1329227995784915872903807060280344576),),
        'sup': (('supplier', 1496577676626845917468569053617346715934735204352000),),
        'tra': (('trainer', 1329227995784915872903807060280344576), ('training', 1329227995784915872903807060280344576)),
        'ven': (('vendor', 1496577676626845917468569053617346715934735204352000),),
        'bew': (('bewerkersovereenkomst', 44601490397061246283071436545296723011960832),),
        'inz': (('inzage', 1427247692705959881058285969449495136382746624),),
        'req': (('request', 72789632328003953933972584441924251955520077824),),
        'bac': (('backup', 1496580531122230000160335385273412711117947689500672),),
        'bes': (('besluit', 2854495385411919762116571938898990272765493248),),
        'bez': (('bezwaarschrift', 2854495385411919762116571938898990272765493248),),
        'ext': (('extend', 2854495385411919762116571938898990272765493248), ('extension', 2854495385411919762116571938898990272765493248)),
        'gar': (('garantie', 2854495385411919762116571938898990272765493248),),
        'huu': (('huur', 2854495385411919762116571938898990272765493248),),
        'off': (('offerte', 2854495385411919762116571938898990272765493248),),
        'quo': (('quotation', 2854495385411919762116571938898990272765493248),),
        'ref': (('refund', 2854495385411919762116571938898990272765493248),),
        'res': (('reservekopie', 2854495385411919762116571938898990272765493248),),
        'sch': (('schade', 2854495385411919762116571938898990272765493248),),
        'ter': (('terugbetaling', 2854495385411919762116571938898990272765493248),),
        'uit': (('uitstel', 2854495385411919762116571938898990272765493248),),
        'afm': (('afmeld', 11417981541647679048466287755595961091061972992),),
        'arc': (('archief', 11417981541647679048466287755595961091061972992), ('archive', 11417981541647679048466287755595961091061972992)),
        'uns': (('unsubscrib', 11417981541647679048466287755595961091061972992),),
        'cla': (('claim', 182687704666362864775460604089535377456991567872),),
        'vor': (('vordering', 182687704666362864775460604089535377456991567872),),
        'irr': (('irrevocabl', 365375409332725729550921208179070754913983135744),),
        'onh': (('onherroepelijk', 365375409332725729550921208179070754913983135744),),
        'bro': (('browserinstelling', 46768052394588893382517914646921056628989841375232),),
        'web': (('webbrowser', 46768052394588893382517914646921056628989841375232),),
        'ade': (('adequaatheid', 1870722095783555735300716585876842265159593655009280),),
        'aan': (('aanbieder', 1496577676626844588240573268701473812127674924007424),),
        'cen': (('center', 1496577676626844588240573268701473812127674924007424), ('centre', 1496577676626844588240573268701473812127674924007424)),
        'clo': (('cloud', 1496577676626844588240573268701473812127674924007424),),
        'dat': (('datacenter', 1496577676626844588240573268701473812127674924007424), ('datacentrum', 1496577676626844588240573268701473812127674924007424)),
        'die': (('dienstverlener', 1496577676626844588240573268701473812127674924007424),),
        'ser': (('server', 1496577676626844588240573268701473812127674924007424),),
    },
    {
        'X': ((' XXX ', 4294967296), ('XXXXX', 4294967296)),
        ',': ((' XXX,', 4294967296),),
        '.': ((' XXX.', 4294967296), ('N.T.B.', 4294967296), ('n.t.b.', 4294967296)),
        '<': (('<adres>', 4294967296), ('<bedrijfsnaam>', 4294967296), ('<company>', 4294967296), ('<date>', 4294967296), ('<datum>', 4294967296), ('<e-mail>', 4294967296), ('<email>', 4294967296), ('<naam>', 4294967296), ('<name>', 4294967296), ('<url>', 4294967296)),
        ':': (('EXAMPLE:', 4294967296), ('VOORBEELD:', 4294967296), ('Voorbeeldtekst:', 4294967296), (':', 274877906944)),
        'S': (('SAMPLE TEXT', 4294967296),),
        '[': (('[AANBIEDER]', 4294967296), ('[ADDRESS]', 4294967296), ('[ADRES]', 4294967296), ('[BEDRIJFSNAAM]', 4294967296), ('[BEDRIJF]', 4294967296), ('[Bedrijfsnaam]', 4294967296), ('[COMPANY NAME]', 4294967296), ('[COMPANY]', 4294967296), ('[CONTACTGEGEVENS]', 4294967296), ('[CONTACTPERSOON]', 4294967296), ('[COUNTRY]', 4294967296), ('[Company Name]', 4294967296), ('[Company]', 4294967296), ('[DATE]', 4294967296), ('[DATUM]', 4294967296), ('[DIENST]', 4294967296), ('[DOEL]', 4294967296), ('[Datum]', 4294967296), ('[E-MAILADRES]', 4294967296), ('[E-MAIL]', 4294967296), ('[EMAIL ADDRESS]', 4294967296), ('[EMAILADRES]', 4294967296), ('[EMAIL]', 4294967296), ('[INSERT ', 4294967296), ('[INVULLEN]', 4294967296), ('[Insert ', 4294967296), ('[JAAR]', 4294967296), ('[KVK-NUMMER]', 4294967296), ('[KVK]', 4294967296), ('[LAND]', 4294967296), ('[LEVERANCIER]', 4294967296), ('[LINK]', 4294967296), ('[NAAM BEDRIJF]', 4294967296), ('[NAAM ORGANISATIE]', 4294967296), ('[NAAM]', 4294967296), ('[NAME]', 4294967296), ('[Naam]', 4294967296), ('[ORGANISATIE]', 4294967296), ('[PARTIJ]', 4294967296), ('[PHONE]', 4294967296), ('[PLAATS]', 4294967296), ('[POSTCODE]', 4294967296), ('[PROVIDER]', 4294967296), ('[TELEFOONNUMMER]', 4294967296), ('[TELEFOON]', 4294967296), ('[TERMIJN]', 4294967296), ('[URL]', 4294967296), ('[VERWERKER]', 4294967296), ('[Vul in', 4294967296), ('[WEBSITE URL]', 4294967296), ('[WEBSITE]', 4294967296), ('[XXX', 4294967296), ('[YOUR ', 4294967296), ('[Your ', 4294967296), ('[adres]', 4294967296), ('[bedrijf]', 4294967296), ('[bedrijfsnaam]', 4294967296), ('[contactgegevens]', 4294967296), ('[datum]', 4294967296), ('[e-mailadres]', 4294967296), ('[insert ', 4294967296), ('[naam]', 4294967296), ('[organisatie]', 4294967296), ('[telefoonnummer]', 4294967296), ('[vul in', 4294967296), ('[website]', 4294967296), ('[your ', 4294967296)),
        '_': (('____', 4294967296),),
        '-': (('xx-xx-', 4294967296),),
        '{': (('{{', 4294967296),),
        'A': ((' Act ', 618970019642690137449562112),),
        'B': (('Besluit ', 618970019642690137449562112),),
        '(': (('Regulation (EU)', 618970019642690137449562112), ('Verordening (EU)', 618970019642690137449562112)),
        'W': (('Wet ', 618970019642690137449562112),),
    },
)
